import type { FieldMeta, RefLabel } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { foldValue, type RecordIndex } from './record-index.ts';

/** A text of a reference column that names no record, or more than one: to be decided once for all its rows. */
export interface UnknownValue {
  readonly field: string;
  readonly value: string;
  readonly count: number;
  /** The first rows it stands in. */
  readonly rows: readonly number[];
  /** Records it may mean: all that have this name, else those whose names come close. */
  readonly suggestions: readonly { readonly id: string; readonly label: RefLabel }[];
  /** True where several records have this very name. */
  readonly ambiguous: boolean;
  /** True where this person may have a record made of it. */
  readonly creatable: boolean;
}

interface Met {
  readonly field: FieldMeta;
  readonly target: Entity;
  readonly text: string;
  readonly row: number;
  /** The records that share the name, where it is ambiguous. */
  readonly suggested: readonly string[] | undefined;
}

const FIRST_ROWS = 5;
/** How many names are looked at in all: suggestions for the most frequent values, and never a long wait. */
const MOST_COMPARED = 3_000_000;
const MOST_SEARCHED = 200;

/** Gathers the values that no record could be found for, each once whatever its spelling. */
export class UnknownValues {
  readonly #met = new Map<string, Met & { rows: number[]; count: number }>();

  add(met: Met): void {
    const key = `${met.field.name}\n${foldValue(met.text)}`;
    const known = this.#met.get(key) ?? { ...met, rows: [], count: 0 };
    known.count += 1;
    if (known.rows.length < FIRST_ROWS) known.rows.push(met.row);
    this.#met.set(key, known);
  }

  /** The most frequent first. */
  list(indexOf: (target: Entity) => RecordIndex, mayCreate: (target: Entity) => boolean): UnknownValue[] {
    return [...this.#met.values()]
      .sort((a, b) => b.count - a.count)
      .map(({ field, target, text, rows, count, suggested }, at) => {
        const index = indexOf(target);
        const ids =
          suggested ?? (at < Math.min(MOST_SEARCHED, MOST_COMPARED / index.size) ? index.closeTo(text) : []);
        return {
          field: field.name,
          value: text,
          count,
          rows,
          suggestions: ids.map((id) => ({ id, label: index.label(id) })),
          ambiguous: suggested !== undefined,
          creatable: suggested === undefined && mayCreate(target),
        };
      });
  }
}
