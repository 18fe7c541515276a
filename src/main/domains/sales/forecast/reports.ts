import { type ExpressionBuilder, sql } from 'kysely';
import type { Filter } from '#shared/filter/filter.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import type { AnyTables, FilterScope } from '../../../core/lists/compile-filter.ts';
import { selected } from '../../../core/lists/list-query.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import { dealsWithin } from '../reports.ts';
import { SnapshotDeal } from './entities.ts';

const builder = queryBuilder<AnyTables>();

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
    dealsWithin(filter, scope)
      .select(FORECAST_COLUMNS.map((name) => sql`t.${sql.raw(name)}`.as(name)))
      .orderBy('t.id'),
  ) as unknown as ForecastDealRow[];

/** The deals won or lost since a moment, in the same way. */
export const dealsClosedSince = (reader: RecordReader, scope: FilterScope, at: number): ForecastDealRow[] =>
  reader.all(
    dealsWithin({ field: 'status', op: 'in', value: ['won', 'lost'] }, scope)
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

/** The close dates of open deals, or of one alone, at their changes of stage: how often each was put off. */
export const openPushes = (
  reader: RecordReader,
  dealId: string | null,
): { dealId: string; expectedClose: string | null }[] =>
  reader.all(
    builder
      .selectFrom('stageMove as m')
      .innerJoin('deal as d', 'd.id', 'm.dealId')
      .where(sql<boolean>`d.status = 'open' and d.deletedAt is null`)
      .$if(dealId !== null, (one) => one.where(sql<boolean>`m.dealId = ${dealId}`))
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
