import { AppError } from '#shared/errors.ts';
import { civilDate } from '../../../core/clock.ts';
import { defineTask, type TaskContext } from '../../../core/jobs/task.ts';
import type { QuotaMetric } from './quota-entity.ts';
import { quotaSpan } from './quota-period.ts';
import { readReach } from './reach.ts';
import { readLedger } from './read-ledger.ts';
import { NOBODY } from './roll-up.ts';
import { percentText } from './split-credit.ts';

export interface CreditsRequest {
  readonly period: string;
  readonly metric: QuotaMetric;
  readonly status: 'won' | 'open';
  /** Of one team, of those without one where it is empty, of all where it is null. */
  readonly teamId: string | null;
  /** Of one person, of deals without an owner where it is empty, of all where it is null. */
  readonly salespersonId: string | null;
  readonly now: number;
}

/** One person's part of one deal. */
export interface CreditRow {
  readonly dealId: string;
  readonly number: string | null;
  readonly name: string;
  readonly day: string;
  readonly salesperson: string;
  /** In per cent. */
  readonly share: string;
  readonly amount: number | null;
  readonly value: number;
  /** Whether the deal itself is the reader's to open: they may be credited with a part of somebody else's. */
  readonly mayOpen: boolean;
}

/** The credits behind a figure of the performance screen: they add up to it. */
export interface Credits {
  readonly currency: string;
  /** The latest first, up to `MOST_CREDITS`. */
  readonly rows: readonly CreditRow[];
  /** Of all of them. */
  readonly count: number;
  readonly total: number;
}

/** A drawer of more rows than these serves nobody. */
export const MOST_CREDITS = 500;

export const creditsTask = defineTask<CreditsRequest, Credits>('sales.credits', readCredits);

function readCredits(
  { period, metric, status, teamId, salespersonId, now }: CreditsRequest,
  { reader, scope, actor, facts: { currency, timeZone } }: TaskContext,
): Credits {
  const reach = readReach(reader, scope);
  if (!reach.whole && (salespersonId === null || !reach.sees(salespersonId)))
    throw new AppError('notFound', { entity: { zh: '销售人员', en: 'Salesperson' } });
  const today = civilDate(now, timeZone);
  const ledger = readLedger(reader, { metric, span: quotaSpan(period), currency, today, actorId: actor.id });
  const names = new Map(ledger.sellers.map(({ id, name }) => [id, name]));
  const mine = new Set(ledger.sellers.filter(({ id }) => reach.sees(id)).map(({ id }) => id));
  const rows = ledger.credits
    .filter(
      (credit) =>
        credit.deal.status === status &&
        (teamId === null || (credit.teamId ?? '') === teamId) &&
        (salespersonId === null || (credit.salespersonId ?? NOBODY) === salespersonId),
    )
    .map(({ deal, salespersonId: who, points, value }) => ({
      dealId: deal.id,
      number: deal.number,
      name: deal.name,
      day: deal.day,
      salesperson: names.get(who ?? NOBODY) ?? '',
      share: percentText(points),
      amount: deal.amount,
      value,
      mayOpen: reach.whole || (deal.ownerId !== null && mine.has(deal.ownerId)),
    }));
  return {
    currency,
    rows: rows.toReversed().slice(0, MOST_CREDITS),
    count: rows.length,
    total: rows.reduce((sum, { value }) => sum + value, 0),
  };
}
