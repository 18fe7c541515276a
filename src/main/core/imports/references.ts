import { AppError, type Problem } from '#shared/errors.ts';
import type { FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import { mayWrite } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import type { Work } from '../storage/work.ts';
import { Tag } from '../tags/tag-entity.ts';
import type { Mapping, ValueChoice } from './mapping.ts';
import { foldValue, RecordIndex } from './record-index.ts';
import { problemsOf } from './row-problems.ts';
import { type UnknownValue, UnknownValues } from './unknown-values.ts';

export type Resolved = { readonly value: FieldValue } | { readonly problem: Problem };

/** Resolves what reference cells name, by natural key or by the user's choice, and gathers what is unknown. */
export class References {
  readonly #work: Work;
  readonly #scope: FilterScope;
  readonly #indexes = new Map<string, RecordIndex>();
  readonly #unknown = new UnknownValues();
  /** Field → folded text → choice. */
  readonly #choices: ReadonlyMap<string, ReadonlyMap<string, ValueChoice>>;

  constructor(work: Work, mapping: Mapping, scope: FilterScope) {
    this.#work = work;
    this.#scope = scope;
    this.#choices = new Map(
      Object.entries(mapping.values).map(([field, choices]) => [
        field,
        new Map(Object.entries(choices).map(([text, choice]) => [foldValue(text), choice])),
      ]),
    );
  }

  index(entity: Entity): RecordIndex {
    const known = this.#indexes.get(entity.name);
    if (known) return known;
    const made = new RecordIndex(this.#work, entity, this.#scope);
    this.#indexes.set(entity.name, made);
    return made;
  }

  /**
   * The record that a cell stands for; null where the user chose to leave it empty. `current` is what the record
   * points at now: it stays where the text names it too, even if others share the name. A value to be created is
   * written once, in this unit of work, and only where `mayCreate` says that the row is otherwise sound.
   */
  resolve(field: FieldMeta, text: string, row: number, current: FieldValue, mayCreate: boolean): Resolved {
    const target = this.#work.registry.get(field.target ?? '');
    const index = this.index(target);
    if (typeof current === 'string' && index.isNamed(current, text)) return { value: current };
    const [id, ...others] = index.named(text);
    if (id !== undefined && others.length === 0) {
      if (!index.isDeleted(id)) return { value: id };
      const params = { field: field.label, entity: target.spec.label, value: text };
      return { problem: { code: 'referenceDeleted', params, field: field.name } };
    }
    const choice = this.#choices.get(field.name)?.get(foldValue(text));
    if (choice && 'use' in choice && index.offers(choice.use)) return { value: choice.use };
    if (choice && 'empty' in choice) return { value: null };
    if (id === undefined && choice && 'create' in choice)
      return mayCreate ? this.#create(field, target, text) : { value: null };
    const suggested = id === undefined ? undefined : [id, ...others];
    this.#unknown.add({ field, target, text, row, suggested });
    const params = { field: field.label, entity: target.spec.label, value: text };
    return {
      problem: suggested
        ? { code: 'referenceAmbiguous', params: { ...params, count: suggested.length }, field: field.name }
        : { code: 'referenceMissing', params, field: field.name },
    };
  }

  /**
   * The record that a text names beyond doubt, by itself or by the user's choice; for one that is to be created, the
   * text. Nothing is gathered or written.
   */
  certain(field: FieldMeta, text: string): string | undefined {
    const index = this.index(this.#work.registry.get(field.target ?? ''));
    const [id, ...others] = index.named(text);
    if (id !== undefined && others.length === 0) return id;
    const choice = this.#choices.get(field.name)?.get(foldValue(text));
    if (choice && 'create' in choice && id === undefined) return foldValue(text);
    return choice && 'use' in choice && index.offers(choice.use) ? choice.use : undefined;
  }

  /** Every value that names no record, or more than one, once; the most frequent first. */
  unknown(): UnknownValue[] {
    return this.#unknown.list(
      (target) => this.index(target),
      (target) => this.#mayCreate(target),
    );
  }

  #mayCreate(target: Entity): boolean {
    const isMadeByName = target.meta.importable || target.name === Tag.name;
    return isMadeByName && mayWrite(this.#scope.actor, target);
  }

  #create(field: FieldMeta, target: Entity, text: string): Resolved {
    const params = { field: field.label, entity: target.spec.label, value: text };
    if (!this.#mayCreate(target)) return { problem: { code: 'referenceMissing', params, field: field.name } };
    const values = { [target.spec.titleField]: text };
    try {
      const id = this.#work.insert(target, values);
      const label: RefLabel = text;
      this.index(target).add(id, label, values);
      return { value: id };
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      const [first] = problemsOf(error);
      return { problem: first ?? { code: error.code, params: error.params, field: field.name } };
    }
  }
}
