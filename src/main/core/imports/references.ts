import type { FieldMeta, RefLabel } from '#shared/fields.ts';
import { newId } from '../ids.ts';
import type { Work } from '../storage/work.ts';
import type { Mapping } from './mapping.ts';
import { RecordIndex } from './record-index.ts';

export interface UnknownValue {
  readonly field: string;
  readonly value: string;
  readonly count: number;
  /** The first rows it stands in. */
  readonly rows: readonly number[];
  readonly suggestions: readonly { readonly id: string; readonly label: RefLabel }[];
}

const FIRST_ROWS = 5;

/** Resolves what reference cells name, by natural key or by the user's choice, and gathers what is unknown. */
export class References {
  readonly #work: Work;
  readonly #mapping: Mapping;
  readonly #indexes = new Map<string, RecordIndex>();
  readonly #unknown = new Map<string, { field: FieldMeta; value: string; rows: number[]; count: number }>();

  constructor(work: Work, mapping: Mapping) {
    this.#work = work;
    this.#mapping = mapping;
  }

  index(entity: string): RecordIndex {
    const known = this.#indexes.get(entity);
    if (known) return known;
    const made = new RecordIndex(this.#work, this.#work.registry.get(entity));
    this.#indexes.set(entity, made);
    return made;
  }

  /**
   * The id that a cell stands for; null where the user chose to leave it empty; undefined when unknown. A value to be
   * created is written once, in this unit of work.
   */
  resolve(field: FieldMeta, text: string, row: number): string | null | undefined {
    const target = this.#work.registry.get(field.target ?? '');
    const index = this.index(target.name);
    const id = index.named(text);
    if (id !== undefined) return id;
    const choice = this.#mapping.values[field.name]?.[text];
    if (choice && 'use' in choice && index.has(choice.use)) return choice.use;
    if (choice && 'empty' in choice) return null;
    if (choice && 'create' in choice) {
      const made = this.#work.insert(target, { id: newId(this.#work.now), [target.spec.titleField]: text });
      index.add(target.spec.titleField, text, made);
      return made;
    }
    this.#remember(field, text, row);
    return undefined;
  }

  /** Every unknown value once, the most frequent first. */
  unknown(): UnknownValue[] {
    return [...this.#unknown.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ field, value, rows, count }) => ({
        field: field.name,
        value,
        count,
        rows,
        suggestions: this.index(field.target ?? '').suggestions(value),
      }));
  }

  #remember(field: FieldMeta, value: string, row: number): void {
    const key = `${field.name}\n${value}`;
    const known = this.#unknown.get(key) ?? { field, value, rows: [], count: 0 };
    known.count += 1;
    if (known.rows.length < FIRST_ROWS) known.rows.push(row);
    this.#unknown.set(key, known);
  }
}
