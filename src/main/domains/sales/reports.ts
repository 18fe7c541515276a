import { type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '#shared/filter/filter.ts';
import type { RecordReader } from '../../core/entities/entity.ts';
import type { AnyTables, FilterScope } from '../../core/lists/compile-filter.ts';
import { selected } from '../../core/lists/list-query.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Reader } from '../../core/storage/reader.ts';
import { Deal } from './deal-entity.ts';
import { StageMove } from './pipeline/entities.ts';

const builder = queryBuilder<AnyTables>();

/** The deals that a person may see and that a filter and a search leave, to be counted or read. */
export const dealsWithin = (filter: Filter | null, scope: FilterScope, search: string | null = null) =>
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
    dealsWithin(filter, scope, search)
      .select([
        sql<string>`t.stageId`.as('stageId'),
        sql<string>`t.currency`.as('currency'),
        sql<number>`count(*)`.as('count'),
        sql<number>`coalesce(sum(t.amount), 0)`.as('amount'),
      ])
      .groupBy(['t.stageId', 't.currency'])
      .orderBy('t.currency'),
  );

/** Count and sum of closed deals by how and why they closed, and in which month. */
export const closedSums = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter | null,
  currency: string,
): { status: string; lossReason: string | null; month: string; count: number; amount: number }[] =>
  reader.all(
    dealsWithin(filter, scope)
      .select([
        sql<string>`t.status`.as('status'),
        sql<string | null>`t.lossReason`.as('lossReason'),
        sql<string>`substr(t.closedOn, 1, 7)`.as('month'),
        sql<number>`count(*)`.as('count'),
        sumIn(currency).as('amount'),
      ])
      .groupBy(['t.status', 't.lossReason', sql`3`]),
  );

/** Deals by state, and the sum of those in a currency. */
export const stateSums = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter | null,
  currency: string,
): { status: string; count: number; amount: number }[] =>
  reader.all(
    dealsWithin(filter, scope)
      .select([
        sql<string>`t.status`.as('status'),
        sql<number>`count(*)`.as('count'),
        sumIn(currency).as('amount'),
      ])
      .groupBy('t.status'),
  );

/** Deals by the month of their opening and, of those won, the month in which they were. */
export const cohortCounts = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter | null,
): { opened: string; won: string | null; count: number }[] =>
  reader.all(
    dealsWithin(filter, scope)
      .select([
        sql<string>`substr(t.openedOn, 1, 7)`.as('opened'),
        sql<string | null>`case when t.status = 'won' then substr(t.closedOn, 1, 7) end`.as('won'),
        sql<number>`count(*)`.as('count'),
      ])
      .groupBy([sql`1`, sql`2`]),
  );

/** The first and the last day that deals were opened or closed on. */
export const dealExtent = (
  reader: Reader,
  scope: FilterScope,
): { first: string | null; last: string | null } =>
  reader.first(
    dealsWithin(null, scope).select([
      sql<string | null>`min(coalesce(t.openedOn, t.closedOn))`.as('first'),
      sql<string | null>`max(coalesce(t.closedOn, t.openedOn))`.as('last'),
    ]),
  ) ?? { first: null, last: null };

/** How often deals left each stage, and how many milliseconds in all since they had come into it. */
export const stageTimes = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter | null,
): { stageId: string; count: number; time: number }[] =>
  reader.all(
    builder
      .selectFrom('stageMove as t')
      .where((eb) =>
        selected(
          eb as unknown as ExpressionBuilder<AnyTables, string>,
          StageMove,
          { filter, search: null },
          scope,
        ),
      )
      .select([
        sql<string>`t.fromStageId`.as('stageId'),
        sql<number>`count(*)`.as('count'),
        // the move into a stage is the one before the move out of it
        sql<number>`coalesce(sum(t.at - (select max(p.at) from stageMove as p
          where p.dealId = t.dealId and p.rid < t.rid)), 0)`.as('time'),
      ])
      .groupBy('t.fromStageId'),
  );

/** For each stage, the days that each of the deals of a pipeline won last spent there in all. */
export function wonStageDays(reader: Reader, pipelineId: string, limit: number): Map<string, number[]> {
  const rows = reader.all(
    builder
      .selectFrom('stageMove as m')
      .where('m.fromStageId', 'is not', null)
      .where(
        sql<boolean>`m.dealId in (select id from deal where pipelineId = ${pipelineId} and status = 'won'
          and deletedAt is null order by closedOn desc limit ${limit})`,
      )
      .select([
        sql<string>`m.fromStageId`.as('stageId'),
        sql<number>`sum(m.at - (select max(p.at) from stageMove as p where p.dealId = m.dealId and p.rid < m.rid))`.as(
          'time',
        ),
      ])
      .groupBy([sql`m.fromStageId`, sql`m.dealId`]),
  );
  const days = new Map<string, number[]>();
  for (const { stageId, time } of rows) days.set(stageId, [...(days.get(stageId) ?? []), time / DAY]);
  return days;
}

const DAY = 86_400_000;

const sumIn = (currency: string) =>
  sql<number>`coalesce(sum(case when t.currency = ${currency} then t.amount end), 0)`;

/** How many deals are in a stage, whoever they belong to; those in the recycle bin may come back to it. */
export const dealsInStage = (reader: RecordReader, stageId: string): number =>
  reader.first(
    builder
      .selectFrom('deal as t')
      .where(sql<boolean>`t.stageId = ${stageId}`)
      .select(sql<number>`count(*)`.as('count')),
  )?.count ?? 0;
