import { civilDate } from '../../../core/clock.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import type { Span } from '../../../core/metrics/window.ts';
import { type Attainment, attainmentOf, ranksOf, together } from './attainment.ts';
import type { QuotaMetric } from './quota-entity.ts';
import { quotaSpan } from './quota-period.ts';
import { readReach } from './reach.ts';
import { readLedger } from './read-ledger.ts';
import { type CompanyLine, NOBODY, peopleOf, rollUp, type Seller } from './roll-up.ts';

export interface PerformanceRequest {
  readonly period: string;
  readonly metric: QuotaMetric;
  readonly now: number;
}

/** A person on the leaderboard. */
export interface RankedPerson extends Attainment {
  readonly seller: Seller;
  /** Their place by what they were credited with, and by how much of their quota that is. */
  readonly rank: { readonly credited: number; readonly attained: number | null };
}

/** The performance of a period as the reader may see it. Minor units of the company's currency, or hundredths of a deal. */
export interface SalesPerformance {
  readonly currency: string;
  readonly period: string;
  readonly metric: QuotaMetric;
  readonly span: Span;
  /** Null for a reader who sees some people alone. */
  readonly company: CompanyLine | null;
  /** The people that the reader sees. */
  readonly people: readonly RankedPerson[];
  /** The sum of those people. */
  readonly total: Attainment;
  /** How many people there are a rank among, and how many of them have a quota. */
  readonly ranked: { readonly credited: number; readonly attained: number };
  /** Deals won in the period without an amount in the company's currency. */
  readonly leftOut: number;
}

/** Reads it in a worker. Ranks are among all; lines are those of the reader's people alone. */
export const performanceTask = defineTask<PerformanceRequest, SalesPerformance>(
  'sales.performance',
  readPerformance,
);

function readPerformance(
  { period, metric, now }: PerformanceRequest,
  { reader, scope, actor, facts: { currency, timeZone } }: TaskContext,
): SalesPerformance {
  const span = quotaSpan(period);
  const today = civilDate(now, timeZone);
  const reach = readReach(reader, scope);
  const ledger = readLedger(reader, { metric, span, currency, today, actorId: actor.id });
  const company = rollUp(ledger);
  const { people, ranked } = rank(
    peopleOf(company, span, today).filter(({ seller }) => seller.id !== NOBODY),
  );
  const seen = people.filter(({ seller }) => reach.sees(seller.id));
  return {
    currency,
    period,
    metric,
    span,
    company: reach.whole ? company : null,
    people: seen,
    total: reach.whole ? company : attainmentOf(together(seen), span, today),
    ranked,
    leftOut: ledger.leftOut.filter(({ ownerId }) => reach.sees(ownerId)).length,
  };
}

/** People by what they were credited with, each with their places. */
function rank(people: readonly (Attainment & { readonly seller: Seller })[]) {
  const credited = ranksOf(people.map((each) => each.credited));
  const measured = people.filter(({ attained }) => attained !== null);
  const attained = ranksOf(measured.map((each) => each.attained ?? 0));
  const ranked = people.map((person, at): RankedPerson => {
    const among = measured.indexOf(person);
    return { ...person, rank: { credited: credited[at] ?? 1, attained: attained[among] ?? null } };
  });
  return {
    people: ranked.toSorted((one, other) => one.rank.credited - other.rank.credited),
    ranked: { credited: people.length, attained: measured.length },
  };
}
