import { type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '#shared/filter/filter.ts';
import type { AnyTables, FilterScope } from '../../core/lists/compile-filter.ts';
import { selected } from '../../core/lists/list-query.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Reader } from '../../core/storage/reader.ts';
import { Deal } from './deal-entity.ts';

const builder = queryBuilder<AnyTables>();

const deals = (filter: Filter | null, scope: FilterScope, search: string | null = null) =>
  builder
    .selectFrom('deal as t')
    .where((eb) =>
      selected(eb as unknown as ExpressionBuilder<AnyTables, string>, Deal, { filter, search }, scope),
    );

const DAYS = sql<number>`cast(julianday(t.closedOn) - julianday(t.openedOn) as integer)`;

/** How many deals a filter has and what they add up to, minor units. */
export function countAndSum(
  reader: Reader,
  scope: FilterScope,
  filter: Filter,
): { count: number; amount: number } {
  const row = reader.first(
    deals(filter, scope).select([
      sql<number>`count(*)`.as('count'),
      sql<number>`coalesce(sum(t.amount), 0)`.as('amount'),
    ]),
  );
  return row ?? { count: 0, amount: 0 };
}

/** Days from opening to closing: how many deals have both, their sum and their median. */
export function cycleDays(
  reader: Reader,
  scope: FilterScope,
  filter: Filter,
): { count: number; days: number; median: number | null } {
  const from = deals(filter, scope);
  const row = reader.first(
    from.select([sql<number>`count(*)`.as('count'), sql<number>`coalesce(sum(${DAYS}), 0)`.as('days')]),
  );
  const count = row?.count ?? 0;
  if (count === 0) return { count: 0, days: 0, median: null };
  const middle = reader.all(
    from
      .select(DAYS.as('days'))
      .orderBy(sql`days`)
      .limit(2 - (count % 2))
      .offset(Math.floor((count - 1) / 2)),
  );
  return {
    count,
    days: row?.days ?? 0,
    median: middle.reduce((sum, { days }) => sum + days, 0) / middle.length,
  };
}

/** Count and sums of the deals in each stage, per currency. */
export const stageSums = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter | null,
  search: string | null,
): { stageId: string; currency: string; count: number; amount: number }[] =>
  reader.all(
    deals(filter, scope, search)
      .select([
        sql<string>`t.stageId`.as('stageId'),
        sql<string>`t.currency`.as('currency'),
        sql<number>`count(*)`.as('count'),
        sql<number>`coalesce(sum(t.amount), 0)`.as('amount'),
      ])
      .groupBy(['t.stageId', 't.currency'])
      .orderBy('t.currency'),
  );

/** The first and last day on which a deal of this filter closed. */
export function closingSpan(
  reader: Reader,
  scope: FilterScope,
): { first: string | null; last: string | null } {
  const row = reader.first(
    deals({ field: 'closedOn', op: 'notEmpty' }, scope).select([
      sql<string | null>`min(t.closedOn)`.as('first'),
      sql<string | null>`max(t.closedOn)`.as('last'),
    ]),
  );
  return row ?? { first: null, last: null };
}
