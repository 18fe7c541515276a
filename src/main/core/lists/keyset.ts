import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import type { FieldValue, Sort } from '#shared/fields.ts';
import type { AnyTables } from './compile-filter.ts';
import type { Cursor } from './cursor.ts';
import type { Sorts } from './sorting.ts';

type Eb = ExpressionBuilder<AnyTables, string>;

/** A stretch of the sorted rows that one index walk gives. */
export type Span = (eb: Eb) => Expression<SqlBool>;

const column = (field: string): string => `t.${field}`;

/**
 * The stretches that lie after a row, in their order; all of them without one. Empty values come first ascending, last
 * descending. Each is a condition that an index on the first field serves: one condition for all of them would be
 * an OR, which is walked from the beginning.
 */
export function spansAfter(sorts: Sorts, after: Cursor | undefined): Span[] {
  const [first, ...others] = sorts;
  const name = column(first.field);
  const empty: Span = (eb) => eb(name, 'is', null);
  const filled: Span = (eb) => eb(name, 'is not', null);
  if (!after) return first.descending ? [filled, empty] : [empty, filled];
  const [value = null, ...rest] = after.values;
  const beyond = first.descending ? '<' : '>';
  if (others.length === 0) {
    if (value === null) {
      const emptyAfter: Span = (eb) => eb.and([empty(eb), eb('t.id', beyond, after.id)]);
      return first.descending ? [emptyAfter] : [emptyAfter, filled];
    }
    const filledAfter: Span = () =>
      sql<SqlBool>`(${sql.ref(name)}, t.id) ${sql.raw(beyond)} (${value}, ${after.id})`;
    return first.descending ? [filledAfter, empty] : [filledAfter];
  }
  const equal: Span = (eb) => eb.and([eb(name, 'is', value), followsIn(eb, others, rest, after.id)]);
  if (value === null) return first.descending ? [equal] : [equal, filled];
  const past: Span = (eb) => eb(name, beyond, value);
  return first.descending ? [equal, past, empty] : [equal, past];
}

/** Whether a row follows another among those that are equal so far. */
function followsIn(
  eb: Eb,
  sorts: readonly Sort[],
  values: readonly FieldValue[],
  id: string,
): Expression<SqlBool> {
  const [sort, ...others] = sorts;
  const [value = null, ...rest] = values;
  if (!sort) return eb('t.id', '>', id);
  const name = column(sort.field);
  const further = followsIn(eb, others, rest, id);
  if (value === null) {
    const within = eb.and([eb(name, 'is', null), further]);
    return sort.descending ? within : eb.or([eb(name, 'is not', null), within]);
  }
  const within = eb.and([eb(name, '=', value), further]);
  return sort.descending
    ? eb.or([eb(name, '<', value), eb(name, 'is', null), within])
    : eb.or([eb(name, '>', value), within]);
}

/** What rows are ordered by, the id last: with one field in its direction, as its index has it; else ascending. */
export const orderOf = (sorts: Sorts): readonly (readonly [string, 'asc' | 'desc'])[] => {
  const direction = ({ descending }: Sort): 'asc' | 'desc' => (descending ? 'desc' : 'asc');
  const ordered = sorts.map((sort) => [column(sort.field), direction(sort)] as const);
  return [...ordered, ['t.id', sorts.length === 1 ? direction(sorts[0]) : 'asc']];
};
