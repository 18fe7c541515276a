import { AppError, type Problem } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { namesIn, TAGS, tagsValue } from '#shared/tags.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { titleOf } from '../entities/title.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { scopeOfWork } from '../lists/scope-of-work.ts';
import { restoreRecord } from '../recycle-bin/restore.ts';
import type { Work } from '../storage/work.ts';
import { Tag } from '../tags/tag-entity.ts';
import { hasTags, setTags } from '../tags/tag-record.ts';
import { defaultOf, importableFields } from './columns.ts';
import { type Reading, type ReadRow, readAmounts, readDefaults } from './read-row.ts';
import { foldValue } from './record-index.ts';
import { References } from './references.ts';
import { problemsOf } from './row-problems.ts';
import { TogetherIndex } from './together-index.ts';
import type { Verdict } from './verdict.ts';

export interface Judged {
  readonly verdict: Verdict;
  readonly problems?: readonly Problem[];
}

interface Identity {
  /** The natural key that the row fills. */
  readonly key: string | undefined;
  /** What a later row of the same record would have too. */
  readonly seen: string | undefined;
  readonly found: readonly string[];
  readonly label: Problem['params'][string];
  readonly value: string;
}

/** Writes row after row, each into its record, and remembers what it has met: keys, references, unknown values. */
export class RowWriter {
  readonly references: References;
  readonly #scope: FilterScope;
  readonly #work: Work;
  readonly #entity: Entity;
  readonly #reading: Reading;
  readonly #keys: readonly string[];
  readonly #seenBefore: boolean;
  readonly #fields: readonly FieldMeta[];
  readonly #rowOfKey = new Map<string, number>();
  readonly #together: TogetherIndex | undefined;

  constructor(work: Work, entity: Entity, reading: Reading, keys: readonly string[], seenBefore: boolean) {
    const scope = scopeOfWork(work);
    this.references = new References(work, reading.mapping, scope);
    this.#scope = scope;
    this.#work = work;
    this.#entity = entity;
    this.#reading = reading;
    this.#keys = keys;
    this.#seenBefore = seenBefore;
    this.#fields = importableFields(entity, work.actor);
    const { keyTogether, keyWhenEmpty = {} } = entity.spec;
    const known = (name: string): boolean => reading.columns.some(({ field }) => field.name === name);
    if (keyTogether?.every((name) => known(name) || name in keyWhenEmpty))
      this.#together = new TogetherIndex(work, entity, keyTogether, scope);
  }

  /** Writes one row, or tells why not; nothing is written for a row with a problem. */
  write(row: ReadRow): Judged {
    const { key, seen, found, label, value } = this.#identify(row);
    const earlier = seen === undefined ? undefined : this.#rowOfKey.get(seen);
    if (earlier !== undefined) return this.#twice({ other: earlier, field: label, value });
    const judged =
      found.length > 1 ? this.#choose(row, found, label, value) : this.#writeTo(found[0], row, key);
    if (judged.verdict !== 'error' && seen !== undefined) this.#rowOfKey.set(seen, row.source.number);
    return judged;
  }

  /** Which records a row may be: by its first natural key, or by the fields that identify one together. */
  #identify({ values }: ReadRow): Identity {
    const key = this.#keys.find((name) => values[name] != null);
    const value = key === undefined ? '' : String(values[key]);
    const label = this.#entity.field(key ?? '')?.label ?? '';
    const found = key === undefined ? [] : this.references.index(this.#entity).withKey(key, value);
    const together = this.#together;
    const alone = { key, value, label, found };
    if (together && (key === undefined || together.fields.includes(key))) {
      const joint = together.keyOf(this.#named(values, together.fields));
      if (joint !== undefined) {
        const id = together.with(joint);
        const open = found.filter(
          (each) => together.keyOf(this.#work.demandRow(this.#entity, each)) === undefined,
        );
        return { ...alone, seen: joint, found: id === undefined ? open : [id] };
      }
    }
    return { ...alone, seen: key === undefined ? undefined : `${key}\n${foldValue(value)}` };
  }

  /** The values of some fields with references as the ids that they name for certain. */
  #named(values: RecordValues, fields: readonly string[]): RecordValues {
    return Object.fromEntries(
      fields.map((name) => {
        const field = this.#entity.field(name);
        const value = values[name] ?? null;
        if (field?.kind !== 'reference' || typeof value !== 'string') return [name, value];
        return [name, this.references.certain(field, value) ?? null];
      }),
    );
  }

  #twice(params: Problem['params']): Judged {
    return { verdict: 'duplicate', problems: [{ code: 'importKeyTwice', params }] };
  }

  /** Several records share the key: fine where the row says what one of them holds already, else nobody can tell. */
  #choose(row: ReadRow, ids: readonly string[], field: Problem['params'][string], value: string): Judged {
    for (const id of ids) {
      const before = this.#work.demandRow(this.#entity, id);
      const read = this.#read(row, before);
      if (read.problems.length > 0 || !hasTags(this.#work, id, read.tags)) continue;
      if (Object.entries(this.#patch(read.values)).every(([name, given]) => before[name] === given))
        return { verdict: 'unchanged' };
    }
    const params = { entity: this.#entity.spec.label, count: ids.length, field, value };
    return { verdict: 'error', problems: [{ code: 'importKeyAmbiguous', params }] };
  }

  #writeTo(id: string | undefined, row: ReadRow, key: string | undefined): Judged {
    const before = id === undefined ? null : this.#work.demandRow(this.#entity, id);
    const { values, tags, problems } = this.#read(row, before);
    if (problems.length > 0) return { verdict: 'error', problems };
    try {
      if (id !== undefined) return this.#whole(tags, () => this.#change(id, values, tags));
      // a key that only the program gives, such as a number, does not say whether the row has been here before
      const lasting =
        this.#together?.keyOf(values) !== undefined ||
        this.#keys.some((name) => values[name] != null && this.#entity.field(name)?.onCreate);
      if (!lasting && this.#seenBefore) return { verdict: 'duplicate' };
      return this.#whole(tags, () => this.#insert(row, key, values, tags));
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      return { verdict: 'error', problems: problemsOf(error) };
    }
  }

  /** A row with tags is two writes: both are kept or neither. */
  #whole(tags: string | null, write: () => Judged): Judged {
    return tags === null ? write() : this.#work.attempt(write);
  }

  /** All values of a row, amounts in their currency and references as ids; its tags apart, for they have no column. */
  #read(
    row: ReadRow,
    before: RecordValues | null,
  ): { values: Record<string, FieldValue>; tags: string | null; problems: Problem[] } {
    const { amounts, problems: wrong } = readAmounts(row, this.#reading, before);
    const values: Record<string, FieldValue> = { ...row.values, ...amounts };
    const problems = [...row.problems, ...wrong];
    for (const { field } of this.#reading.columns) {
      const named = row.values[field.name];
      if (field.kind !== 'reference' || typeof named !== 'string') continue;
      const current = before?.[field.name] ?? null;
      const resolved = this.references.resolve(
        field,
        named,
        row.source.number,
        current,
        problems.length === 0,
      );
      if ('problem' in resolved) problems.push(resolved.problem);
      else values[field.name] = resolved.value;
    }
    delete values[TAGS];
    const tags = this.#tags(row, before === null, problems);
    return { values, tags, problems };
  }

  /** The tags that a row names, or, for a new record, the default; null where there are none. Adds what is wrong. */
  #tags(row: ReadRow, isNew: boolean, problems: Problem[]): string | null {
    const field = this.#fields.find(({ kind }) => kind === 'tags');
    if (!field) return null;
    const given = row.values[TAGS] ?? (isNew ? defaultOf(field, this.#reading.mapping) : null);
    const ids = new Set<string>();
    for (const name of namesIn(String(given ?? ''))) {
      const sound = problems.length === 0;
      const tag = { ...field, target: Tag.name };
      const resolved = this.references.resolve(tag, name, row.source.number, null, sound);
      if ('problem' in resolved) problems.push(resolved.problem);
      else if (resolved.value !== null) ids.add(String(resolved.value));
    }
    return tagsValue([...ids]);
  }

  /** Empty cells leave what is there. */
  #patch(values: RecordValues): RecordValues {
    return Object.fromEntries(
      Object.entries(values).filter(
        ([name, value]) => value !== null && this.#entity.field(name)?.onCreate === true,
      ),
    );
  }

  #change(id: string, values: RecordValues, tags: string | null): Judged {
    const index = this.references.index(this.#entity);
    const patch = this.#patch(values);
    this.#together?.add(id, { ...this.#work.demandRow(this.#entity, id), ...patch });
    const tag = (): boolean => tags !== null && setTags(this.#work, this.#entity, id, tags);
    if (!index.isDeleted(id)) {
      const changed = this.#work.update(this.#entity, id, patch);
      return { verdict: tag() || changed ? 'changed' : 'unchanged' };
    }
    restoreRecord(this.#work, this.#entity, id, this.#scope, patch);
    tag();
    index.restored(id);
    const params = { entity: this.#entity.spec.label };
    return { verdict: 'changed', problems: [{ code: 'importRestores', params }] };
  }

  #insert(row: ReadRow, key: string | undefined, values: RecordValues, tags: string | null): Judged {
    const { defaults, problems } = readDefaults(this.#fields, values, this.#reading);
    const given: Record<string, FieldValue> = { ...this.#patch(values), ...defaults };
    const wrong = [...problems, ...this.#defaultReferences(row, given)];
    if (wrong.length > 0) return { verdict: 'error', problems: wrong };
    const id = this.#work.insert(this.#entity, given);
    if (tags !== null) setTags(this.#work, this.#entity, id, tags);
    // so that later rows of the file find it; the key is noted as the file wrote it
    const known = key === undefined ? given : { ...given, [key]: values[key] ?? null };
    this.references.index(this.#entity).add(id, titleOf(this.#entity, { ...known, id }), known);
    this.#together?.add(id, given);
    return { verdict: 'new' };
  }

  /** Fills references that have a default, a name or an id; returns what names nothing. */
  #defaultReferences(row: ReadRow, given: Record<string, FieldValue>): Problem[] {
    const problems: Problem[] = [];
    for (const field of this.#fields) {
      const text = defaultOf(field, this.#reading.mapping);
      if (field.kind !== 'reference' || text === undefined || given[field.name] != null) continue;
      const target = this.#work.registry.get(field.target ?? '');
      if (this.references.index(target).offers(text)) given[field.name] = text;
      else {
        const resolved = this.references.resolve(field, text, row.source.number, null, true);
        if ('problem' in resolved) problems.push(resolved.problem);
        else given[field.name] = resolved.value;
      }
    }
    return problems;
  }
}
