import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { Span } from '../../../core/metrics/window.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Salesperson, SalesTeam } from '../team-entities.ts';
import type { CreditShare } from './credit-share.ts';
import { creditsFor, worthOf } from './credits.ts';
import { membershipsOf } from './keep-membership.ts';
import type { QuotaMetric } from './quota-entity.ts';
import { readQuotas } from './quotas-of.ts';
import { dealsToCredit, splitsWithin } from './reports.ts';
import { type Ledger, NOBODY, type Seller } from './roll-up.ts';
import { pointsOf } from './split-credit.ts';
import { type MembershipSpan, membershipSpans } from './team-membership.ts';

const builder = queryBuilder<TablesOf<typeof Salesperson | typeof SalesTeam>>();

interface Asked {
  readonly metric: QuotaMetric;
  readonly span: Span;
  readonly currency: string;
  readonly today: string;
  readonly actorId: string;
}

/** What performance is reckoned from, with the deals that cannot be counted. */
export interface ReadLedger extends Ledger {
  /** Won in the period, but without an amount in the company's currency. */
  readonly leftOut: readonly { readonly ownerId: string | null }[];
}

/** Quotas and people with their credits. */
export function readLedger(reader: RecordReader, asked: Asked): ReadLedger {
  const { metric, span, currency } = asked;
  const roster = readRoster(reader, asked);
  const deals = dealsToCredit(reader, span);
  const shares = readShares(reader, span);
  const { memberships } = roster;
  return {
    ...roster,
    credits: creditsFor(deals, { metric, currency, shares, memberships }),
    leftOut: deals.filter((deal) => deal.status === 'won' && worthOf(deal, metric, currency) === undefined),
  };
}

/**
 * Quotas and people, credited with nothing yet. Everybody who sells or ever did is here, in the recycle bin too: what
 * they sold stays sold.
 */
export function readRoster(
  reader: RecordReader,
  { metric, span, today, actorId }: Omit<Asked, 'currency'>,
): Ledger {
  const people = reader.all(
    builder.selectFrom('salesperson').selectAll().orderBy('name').orderBy('id'),
  ) as RowOf<typeof Salesperson>[];
  const memberships = readMemberships(reader, people);
  const joined = new Set([...memberships.values()].flat().map(({ teamId }) => teamId));
  const teams = (
    reader.all(builder.selectFrom('salesTeam').selectAll().orderBy('name').orderBy('id')) as RowOf<
      typeof SalesTeam
    >[]
  ).filter(({ id, deletedAt }) => deletedAt === null || joined.has(id));
  const sellers = people.map(
    ({ id, name, inactive, personId, deletedAt }): Seller => ({
      id,
      name,
      inactive: inactive === 1 || deletedAt !== null,
      mine: personId === actorId,
    }),
  );
  return {
    span,
    today,
    teams: teams.map(({ id, name }) => ({ id, name })),
    sellers: [...sellers, { id: NOBODY, name: '', inactive: false, mine: false }],
    memberships,
    credits: [],
    quotaOf: readQuotas(reader, metric, span),
  };
}

/** Somebody of whom no change was kept has always been where they are. */
function readMemberships(
  reader: RecordReader,
  people: readonly RowOf<typeof Salesperson>[],
): Map<string, MembershipSpan[]> {
  const rows = Map.groupBy(membershipsOf(reader), ({ salespersonId }) => salespersonId);
  return new Map(
    people.map(({ id, teamId }) => [id, membershipSpans(rows.get(id) ?? [{ teamId, validFrom: '' }])]),
  );
}

function readShares(reader: RecordReader, span: Span): Map<string, CreditShare[]> {
  const shares = new Map<string, CreditShare[]>();
  for (const { dealId, salespersonId, percent } of splitsWithin(reader, span)) {
    const share = { salespersonId, points: pointsOf(percent) };
    shares.set(dealId, [...(shares.get(dealId) ?? []), share]);
  }
  return shares;
}
