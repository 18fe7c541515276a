import { type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '#shared/filter/filter.ts';
import type { RecordReader } from '../../core/entities/entity.ts';
import type { AnyTables, FilterScope } from '../../core/lists/compile-filter.ts';
import { selected } from '../../core/lists/list-query.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Reader } from '../../core/storage/reader.ts';
import { Deal } from './deal-entity.ts';
import { SnapshotDeal } from './forecast/entities.ts';
import { StageMove } from './pipeline/entities.ts';

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

/** Count and sum of closed deals by how and why they closed, and in which month. */
export const closedSums = (
  reader: Reader,
  scope: FilterScope,
  filter: Filter | null,
  currency: string,
): { status: string; lossReason: string | null; month: string; count: number; amount: number }[] =>
  reader.all(
    deals(filter, scope)
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
    deals(filter, scope)
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
    deals(filter, scope)
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
    deals(null, scope).select([
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

/** A deal as a forecast reads it: what its owner chose, and what its stage says. */
export interface ForecastDealRow {
  readonly id: string;
  readonly name: string;
  readonly ownerId: string | null;
  readonly stageId: string;
  readonly status: 'open' | 'won' | 'lost' | 'discarded';
  readonly amount: number | null;
  readonly currency: string;
  readonly expectedClose: string | null;
  readonly closedOn: string | null;
  readonly forecastCategory: string | null;
  readonly winProbability: string | null;
  readonly inStageSince: string | null;
  readonly openedOn: string | null;
  readonly lastActivityOn: string | null;
  readonly sourceChannel: string | null;
}

const FORECAST_COLUMNS = [
  'id',
  'name',
  'ownerId',
  'stageId',
  'status',
  'amount',
  'currency',
  'expectedClose',
  'closedOn',
  'forecastCategory',
  'winProbability',
  'inStageSince',
  'openedOn',
  'lastActivityOn',
  'sourceChannel',
] as const;

/** The deals that a forecast counts, in the order in which they were made. */
export const forecastDeals = (reader: RecordReader, scope: FilterScope, filter: Filter): ForecastDealRow[] =>
  reader.all(
    deals(filter, scope)
      .select(FORECAST_COLUMNS.map((name) => sql`t.${sql.raw(name)}`.as(name)))
      .orderBy('t.id'),
  ) as unknown as ForecastDealRow[];

/** The deals won or lost since a moment, in the same way. */
export const dealsClosedSince = (reader: RecordReader, scope: FilterScope, at: number): ForecastDealRow[] =>
  reader.all(
    deals({ field: 'status', op: 'in', value: ['won', 'lost'] }, scope)
      .where(
        sql<boolean>`t.id in (select m.dealId from stageMove as m where m.at > ${at} and m.toStageId = t.stageId)`,
      )
      .select(FORECAST_COLUMNS.map((name) => sql`t.${sql.raw(name)}`.as(name)))
      .orderBy('t.id'),
  ) as unknown as ForecastDealRow[];

/** A change of stage in the life of a deal that was won or lost. */
export interface LifeMoveRow {
  readonly dealId: string;
  readonly at: number;
  readonly stageId: string;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly expectedClose: string | null;
  readonly status: 'won' | 'lost';
  readonly closedOn: string;
  readonly source: string | null;
}

const lastClosed = (limit: number) =>
  sql`select id from deal where status in ('won', 'lost') and deletedAt is null and closedOn is not null
    order by closedOn desc, id limit ${limit}`;

/** The changes of stage of the deals closed last, deal by deal in their order. */
export const closedLives = (reader: RecordReader, limit: number): LifeMoveRow[] =>
  reader.all(
    builder
      .selectFrom('stageMove as m')
      .innerJoin('deal as d', 'd.id', 'm.dealId')
      .where(sql<boolean>`m.dealId in (${lastClosed(limit)})`)
      .select([
        sql<string>`m.dealId`.as('dealId'),
        sql<number>`m.at`.as('at'),
        sql<string>`m.toStageId`.as('stageId'),
        sql<number | null>`m.amountAt`.as('amount'),
        sql<string | null>`m.currency`.as('currency'),
        sql<string | null>`m.expectedCloseAt`.as('expectedClose'),
        sql<'won' | 'lost'>`d.status`.as('status'),
        sql<string>`d.closedOn`.as('closedOn'),
        sql<string | null>`d.sourceChannel`.as('source'),
      ])
      .orderBy('m.dealId')
      .orderBy('m.rid'),
  );

/** When something was done for the deals closed last; tasks count when they are done. */
export const closedActivities = (reader: RecordReader, limit: number): { dealId: string; at: number }[] =>
  reader.all(
    builder
      .selectFrom('activity as a')
      .where(sql<boolean>`a.dealId in (${lastClosed(limit)}) and a.deletedAt is null`)
      .where(sql<boolean>`a.kind <> 'task' or a.doneAt is not null`)
      .select([sql<string>`a.dealId`.as('dealId'), sql<number>`coalesce(a.doneAt, a.at)`.as('at')])
      .orderBy('a.dealId')
      .orderBy(sql`2`),
  );

/** The changes of stage of open deals: how often each was put off. */
export const openPushes = (reader: RecordReader): { dealId: string; expectedClose: string | null }[] =>
  reader.all(
    builder
      .selectFrom('stageMove as m')
      .innerJoin('deal as d', 'd.id', 'm.dealId')
      .where(sql<boolean>`d.status = 'open' and d.deletedAt is null`)
      .select([sql<string>`m.dealId`.as('dealId'), sql<string | null>`m.expectedCloseAt`.as('expectedClose')])
      .orderBy('m.dealId')
      .orderBy('m.rid'),
  );

/** A deal as a snapshot keeps it. */
export interface SnapshotDealRead {
  readonly takenOn: string;
  readonly dealId: string;
  readonly name: string | null;
  readonly ownerId: string | null;
  readonly status: 'open' | 'won' | 'lost' | 'discarded';
  readonly amount: number;
  readonly expectedClose: string | null;
  readonly closedOn: string | null;
  readonly category: string;
  readonly probability: string;
  readonly modelProbability: string | null;
}

/** The deals open at the snapshot of a day, and those that snapshots after `since` up to it found closed, in order. */
export const snapshotDealsUntil = (
  reader: RecordReader,
  scope: FilterScope,
  { since, day, currency }: { readonly since: string; readonly day: string; readonly currency: string },
): SnapshotDealRead[] =>
  reader.all(
    builder
      .selectFrom('snapshotDeal as t')
      .innerJoin('pipelineSnapshot as s', 's.id', 't.snapshotId')
      .leftJoin('deal as d', 'd.id', 't.dealId')
      .where((eb) =>
        selected(
          eb as unknown as ExpressionBuilder<AnyTables, string>,
          SnapshotDeal,
          { filter: { field: 'currency', op: 'equals', value: currency }, search: null },
          scope,
        ),
      )
      .where(
        sql<boolean>`((s.takenOn = ${day} and t.status = 'open')
          or (s.takenOn > ${since} and s.takenOn <= ${day} and t.status <> 'open'))`,
      )
      .select([
        sql<string>`s.takenOn`.as('takenOn'),
        sql<string>`t.dealId`.as('dealId'),
        sql<string | null>`d.name`.as('name'),
        sql<string | null>`t.ownerId`.as('ownerId'),
        sql<SnapshotDealRead['status']>`t.status`.as('status'),
        sql<number>`coalesce(t.amount, 0)`.as('amount'),
        sql<string | null>`t.expectedClose`.as('expectedClose'),
        sql<string | null>`t.closedOn`.as('closedOn'),
        sql<string>`t.category`.as('category'),
        sql<string>`t.probability`.as('probability'),
        sql<string | null>`t.modelProbability`.as('modelProbability'),
      ])
      .orderBy('s.takenOn')
      .orderBy('t.rid'),
  );
