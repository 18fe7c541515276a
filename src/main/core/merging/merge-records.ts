import { AppError } from '#shared/errors.ts';
import type { FieldMeta, FieldValue } from '#shared/fields.ts';
import { TAGS } from '#shared/tags.ts';
import { visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { ListRow } from '../lists/select-rows.ts';
import { readRecord } from '../records/read-record.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { changeTags, isTaggable, tagsOf } from '../tags/tag-record.ts';
import { type MovedKind, moveReferences } from './move-references.ts';

export interface Merge {
  /** The record that stays. */
  readonly survivorId: string;
  /** The one that is given up. */
  readonly lostId: string;
  /** The fields whose value is taken from the one that is given up. */
  readonly take: readonly string[];
}

/** What stands between two names that a record goes by. */
const BETWEEN = '；';

/** Fields whose values a person chooses between: what they may see and edit, bookkeeping of the merge left out. */
export function chosenFields(entity: Entity, scope: FilterScope): readonly FieldMeta[] {
  const { into, names } = mergingOf(entity);
  return visibleFields(scope.actor, entity).filter(
    ({ name, editable, kind }) =>
      editable && kind !== 'json' && kind !== 'tags' && name !== TAGS && name !== into && name !== names,
  );
}

export function mergingOf(entity: Entity): NonNullable<Entity['spec']['merging']> {
  const { merging } = entity.spec;
  if (!merging) throw new AppError('invalidInput', { detail: `${entity.name} cannot be merged` });
  return merging;
}

/** Both records, in use, as this actor may see them; throws where they are one or one is in the recycle bin. */
export function demandTwo(
  reader: Reader,
  entity: Entity,
  survivorId: string,
  lostId: string,
  scope: FilterScope,
): readonly [ListRow, ListRow] {
  const survivor = readRecord(reader, entity, survivorId, scope);
  const lost = readRecord(reader, entity, lostId, scope);
  for (const row of [survivor, lost])
    if (row.deletedAt !== null) throw new AppError('deleted', { entity: entity.spec.label });
  if (survivorId === lostId)
    throw new AppError('mergeSame', {
      entity: entity.spec.label,
      name: String(survivor[entity.spec.titleField] ?? ''),
    });
  return [survivor, lost];
}

/**
 * Makes one record of two: the survivor takes the chosen fields, all that referred to the other refers to it now, with
 * tags and files, and the other goes out of use and leads to it. What is issued stays with the record it names; see
 * docs/customers.md. One action, undone by `unmerge` for thirty days.
 */
export function mergeRecords(work: Work, entity: Entity, merge: Merge, scope: FilterScope): MovedKind[] {
  const { survivorId, lostId, take } = merge;
  const { into, names, kept } = mergingOf(entity);
  demandTwo(work, entity, survivorId, lostId, scope);
  const allowed = new Set(chosenFields(entity, scope).map(({ name }) => name));
  const wrong = take.find((name) => !allowed.has(name));
  if (wrong !== undefined) throw new AppError('unknownField', { entity: entity.spec.label, field: wrong });
  const survivor = work.demandRow(entity, survivorId);
  const lost = work.demandRow(entity, lostId);

  const moved = moveReferences(work, entity, lostId, survivorId, scope);
  if (isTaggable(entity)) changeTags(work, entity, survivorId, { add: tagsOf(work, lostId), remove: [] });
  const taken = Object.fromEntries(take.map((name) => [name, ownValue(lost, name, survivorId)]));
  const after: RecordValues = { ...survivor, ...taken };
  const now = textsOf(after, kept);
  const others = [survivor, lost]
    .flatMap((row) => textsOf(row, [names, ...kept]))
    .filter((text) => !now.includes(text));
  const max = entity.field(names)?.max ?? Number.MAX_SAFE_INTEGER;
  work.update(entity, survivorId, {
    ...taken,
    ...(others.length > 0 ? { [names]: joined(others, max) } : {}),
  });
  work.update(entity, lostId, { deletedAt: work.now, [into]: survivorId });
  return moved;
}

/** A record whose parent was the survivor does not make it its own parent. */
const ownValue = (lost: RecordValues, name: string, survivorId: string): FieldValue =>
  lost[name] === survivorId ? null : (lost[name] ?? null);

/** The texts that a record holds in these fields, several in one apart. */
const textsOf = (row: RecordValues, fields: readonly string[]): string[] =>
  fields.flatMap((field) => String(row[field] ?? '').split(BETWEEN)).filter((text) => text !== '');

/** As many of the names as there is room for, the first ones first. */
function joined(names: readonly string[], max: number): string {
  let text = '';
  for (const name of new Set(names)) {
    const longer = text === '' ? name : text + BETWEEN + name;
    if (longer.length <= max) text = longer;
  }
  return text;
}
