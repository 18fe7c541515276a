import { sql } from 'kysely';
import type { RecordReader } from '../../../core/entities/entity.ts';
import type { AnyTables } from '../../../core/lists/compile-filter.ts';
import type { Span } from '../../../core/metrics/window.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';

const builder = queryBuilder<AnyTables>();

/** A deal that may be credited: won in a span, or open and expected in it. */
export interface CreditedDeal {
  readonly id: string;
  readonly number: string | null;
  readonly name: string;
  readonly customerId: string | null;
  readonly ownerId: string | null;
  readonly status: 'won' | 'open';
  readonly amount: number | null;
  readonly currency: string;
  /** The day it was won, or is expected to be. */
  readonly day: string;
}

/** Won deals by the day they closed, open ones by the day they are expected to; whoever they belong to. */
export const dealsToCredit = (reader: RecordReader, { from, to }: Span): CreditedDeal[] =>
  reader.all(
    builder
      .selectFrom('deal as t')
      .where(
        sql<boolean>`t.deletedAt is null and ((t.status = 'won' and t.closedOn >= ${from} and t.closedOn < ${to})
          or (t.status = 'open' and t.expectedClose >= ${from} and t.expectedClose < ${to}))`,
      )
      .select([
        sql<string>`t.id`.as('id'),
        sql<string | null>`t.number`.as('number'),
        sql<string>`t.name`.as('name'),
        sql<string | null>`t.customerId`.as('customerId'),
        sql<string | null>`t.ownerId`.as('ownerId'),
        sql<'won' | 'open'>`t.status`.as('status'),
        sql<number | null>`t.amount`.as('amount'),
        sql<string>`t.currency`.as('currency'),
        sql<string>`case t.status when 'won' then t.closedOn else t.expectedClose end`.as('day'),
      ])
      .orderBy('day')
      .orderBy('t.id'),
  );

/** What was won in each month of the year within a span, in a currency: January first. */
export function wonByMonth(reader: RecordReader, { from, to }: Span, currency: string): number[] {
  const rows = reader.all(
    builder
      .selectFrom('deal as t')
      .where(
        sql<boolean>`t.deletedAt is null and t.status = 'won' and t.closedOn >= ${from} and t.closedOn < ${to}
          and t.currency = ${currency}`,
      )
      .select([
        sql<number>`cast(substr(t.closedOn, 6, 2) as integer)`.as('month'),
        sql<number>`coalesce(sum(t.amount), 0)`.as('amount'),
      ])
      .groupBy(sql`1`),
  );
  return Array.from({ length: 12 }, (_, at) => rows.find(({ month }) => month === at + 1)?.amount ?? 0);
}

/** How deals won in a span, or expected in it, are split; those that nobody split are not among them. */
export const splitsWithin = (
  reader: RecordReader,
  { from, to }: Span,
): { dealId: string; salespersonId: string; percent: string }[] =>
  reader.all(
    builder
      .selectFrom('dealCredit as c')
      .innerJoin('deal as t', 't.id', 'c.dealId')
      .where(
        sql<boolean>`c.deletedAt is null and t.deletedAt is null
          and ((t.status = 'won' and t.closedOn >= ${from} and t.closedOn < ${to})
            or (t.status = 'open' and t.expectedClose >= ${from} and t.expectedClose < ${to}))`,
      )
      .select([
        sql<string>`c.dealId`.as('dealId'),
        sql<string>`c.salespersonId`.as('salespersonId'),
        sql<string>`c.percent`.as('percent'),
      ])
      .orderBy('c.dealId')
      .orderBy('c.id'),
  );
