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
