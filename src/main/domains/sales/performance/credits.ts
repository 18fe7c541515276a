import { type CreditShare, creditedAmounts, ownersShare } from './credit-share.ts';
import type { QuotaMetric } from './quota-entity.ts';
import { HUNDREDTHS } from './quota-rows.ts';
import type { CreditedDeal } from './reports.ts';
import { type MembershipSpan, teamOn } from './team-membership.ts';

/** One person's part of one deal, and the team it counts for. */
export interface Credit {
  readonly deal: CreditedDeal;
  readonly salespersonId: string | null;
  readonly teamId: string | null;
  /** In hundredths of a per cent. */
  readonly points: number;
  /** Minor units, or hundredths of a deal. */
  readonly value: number;
}

/** What a deal counts for: its amount in the company's currency, or one deal; undefined where it cannot be counted. */
export function worthOf(
  { amount, currency }: CreditedDeal,
  metric: QuotaMetric,
  company: string,
): number | undefined {
  if (metric === 'count') return HUNDREDTHS;
  return amount === null || currency !== company ? undefined : amount;
}

interface Known {
  readonly metric: QuotaMetric;
  readonly currency: string;
  readonly shares: ReadonlyMap<string, readonly CreditShare[]>;
  readonly memberships: ReadonlyMap<string, readonly MembershipSpan[]>;
}

/**
 * The credit for each deal, part by part: by its split, or its owner's alone; for the team that each belonged to on the
 * day of the deal. The parts of a deal are its worth exactly.
 */
export const creditsFor = (
  deals: readonly CreditedDeal[],
  { metric, currency, shares, memberships }: Known,
): Credit[] =>
  deals.flatMap((deal) => {
    const worth = worthOf(deal, metric, currency);
    if (worth === undefined) return [];
    const parts = shares.get(deal.id) ?? ownersShare(deal.ownerId);
    const values = creditedAmounts(worth, parts);
    return parts.map(({ salespersonId, points }, at) => ({
      deal,
      salespersonId,
      teamId: salespersonId === null ? null : teamOn(memberships.get(salespersonId) ?? [], deal.day),
      points,
      value: values[at] ?? 0,
    }));
  });
