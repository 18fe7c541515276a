import { type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '#shared/filter/filter.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import type { AnyTables, FilterScope } from '../../../core/lists/compile-filter.ts';
import { selected } from '../../../core/lists/list-query.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Deal } from '../deal-entity.ts';

const builder = queryBuilder<AnyTables>();

/** The rows of an entity that a person may see and that a filter leaves. */
const rowsWithin = (entity: Entity, filter: Filter, scope: FilterScope) =>
  builder
    .selectFrom(`${entity.name} as t`)
    .where((eb) =>
      selected(
        eb as unknown as ExpressionBuilder<AnyTables, string>,
        entity,
        { filter, search: null },
        scope,
      ),
    );

/** How many rows a list with this filter would show. */
export const countRows = (reader: Reader, scope: FilterScope, entity: Entity, filter: Filter): number =>
  reader.first(rowsWithin(entity, filter, scope).select(sql<number>`count(*)`.as('count')))?.count ?? 0;

/** How many deals, or rows that belong to a deal, there are for each owner of the deal; null for deals without one. */
export const countByOwner = (
  reader: Reader,
  scope: FilterScope,
  entity: Entity,
  filter: Filter,
): { ownerId: string | null; count: number }[] =>
  reader.all(
    rowsWithin(entity, filter, scope)
      .select([
        (entity === Deal
          ? sql<string | null>`t.ownerId`
          : sql<string | null>`(select d.ownerId from deal as d where d.id = t.dealId)`
        ).as('ownerId'),
        sql<number>`count(*)`.as('count'),
      ])
      .groupBy(sql`1`),
  );

/** Count and sum of closed deals by a field of theirs and how they closed; empty texts count as none. */
export const closedByField = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter,
  field: 'sourceChannel' | 'competitor',
  currency: string,
): { value: string | null; status: string; count: number; amount: number }[] =>
  reader.all(
    rowsWithin(Deal, filter, scope)
      .select([
        sql<string | null>`nullif(t.${sql.ref(field)}, '')`.as('value'),
        sql<string>`t.status`.as('status'),
        sql<number>`count(*)`.as('count'),
        sql<number>`coalesce(sum(case when t.currency = ${currency} then t.amount end), 0)`.as('amount'),
      ])
      .groupBy([sql`1`, sql`2`]),
  );

/** Each time a deal left a stage of a pipeline, whoever it belongs to, and how many milliseconds it had been there. */
export const leavingsOf = (
  reader: Reader,
  pipelineId: string,
  { from, to }: { readonly from: number | null; readonly to: number | null },
): { ownerId: string | null; stageId: string; time: number }[] =>
  reader.all(
    builder
      .selectFrom('stageMove as m')
      .innerJoin('deal as d', 'd.id', 'm.dealId')
      .where('m.fromStageId', 'is not', null)
      .where('m.deletedAt', 'is', null)
      .where(sql<boolean>`d.pipelineId = ${pipelineId}`)
      .where(sql<boolean>`(${from} is null or m.at >= ${from}) and (${to} is null or m.at < ${to})`)
      .select([
        sql<string | null>`d.ownerId`.as('ownerId'),
        sql<string>`m.fromStageId`.as('stageId'),
        sql<number>`coalesce(m.at - (select max(p.at) from stageMove as p
          where p.dealId = m.dealId and p.rid < m.rid), 0)`.as('time'),
      ]),
  );
