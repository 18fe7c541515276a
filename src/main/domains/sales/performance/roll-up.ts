import type { Span } from '../../../core/metrics/window.ts';
import { type Attainment, attainmentOf, type Standing, together } from './attainment.ts';
import type { Credit } from './credits.ts';
import type { QuotaReader } from './quotas-of.ts';
import { type MembershipSpan, withinMembership } from './team-membership.ts';

/** A salesperson as performance knows them; the id is empty for deals without an owner. */
export interface Seller {
  readonly id: string;
  readonly name: string;
  readonly inactive: boolean;
  readonly mine: boolean;
}

/** Somebody's part in one team: the days they were in it, and what they were credited with on them. */
export interface MemberLine extends Attainment {
  readonly seller: Seller;
  /** Where they came or left within the period. */
  readonly from: string | null;
  readonly to: string | null;
}

/** A team, or, with an empty id, those who belong to none. */
export interface TeamLine extends Attainment {
  readonly id: string;
  readonly name: string;
  /** What its members are to reach together; the quota is the same where the team has none of its own. */
  readonly assigned: number | null;
  readonly members: readonly MemberLine[];
}

export interface CompanyLine extends Attainment {
  readonly assigned: number | null;
  readonly teams: readonly TeamLine[];
}

/** What performance is reckoned from. */
export interface Ledger {
  readonly span: Span;
  readonly today: string;
  readonly sellers: readonly Seller[];
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly memberships: ReadonlyMap<string, readonly MembershipSpan[]>;
  readonly credits: readonly Credit[];
  readonly quotaOf: QuotaReader;
}

export const NOBODY = '';
export const NO_TEAM = '';

const EVER: MembershipSpan = { teamId: null, from: null, to: null };

/** The part of a span up to and with today; undefined before it begins. */
function untilToday({ from, to }: Span, today: string): Span | undefined {
  const tomorrow = Temporal.PlainDate.from(today).add({ days: 1 }).toString();
  const end = tomorrow < to ? tomorrow : to;
  return from < end ? { from, to: end } : undefined;
}

const valuesOf = (credits: readonly Credit[], status: 'won' | 'open'): number =>
  credits.reduce((sum, { deal, value }) => (deal.status === status ? sum + value : sum), 0);

/** The quota of a holder within a span, and what of it was due by today. */
function quotaWithin(
  { quotaOf, today }: Ledger,
  level: 'company' | 'team' | 'person',
  holderId: string | null,
  span: Span,
): Pick<Standing, 'quota' | 'due'> {
  const quota = quotaOf({ level, holderId }, span);
  const past = untilToday(span, today);
  if (quota === null) return { quota, due: null };
  return { quota, due: past ? (quotaOf({ level, holderId }, past) ?? 0) : 0 };
}

/** Everybody's lines by the team they belonged to. Somebody who moved has a line in each, credited by the day. */
function memberLines(ledger: Ledger): Map<string, MemberLine[]> {
  const { span, sellers, memberships, credits, today } = ledger;
  const lines = new Map<string, MemberLine[]>();
  const bySeller = Map.groupBy(credits, ({ salespersonId }) => salespersonId ?? NOBODY);
  for (const seller of sellers) {
    const spans = memberships.get(seller.id) ?? [];
    const own = bySeller.get(seller.id) ?? [];
    for (const membership of spans.length > 0 ? spans : [EVER]) {
      const shared = withinMembership(membership, span);
      if (!shared) continue;
      const then = own.filter(({ deal: { day } }) => day >= shared.from && day < shared.to);
      const standing: Standing = {
        ...quotaWithin(ledger, 'person', seller.id || null, shared),
        credited: valuesOf(then, 'won'),
        open: valuesOf(then, 'open'),
      };
      const line = {
        ...attainmentOf(standing, shared, today),
        seller,
        from: shared.from === span.from ? null : shared.from,
        to: shared.to === span.to ? null : shared.to,
      };
      const teamId = membership.teamId ?? NO_TEAM;
      lines.set(teamId, [...(lines.get(teamId) ?? []), line]);
    }
  }
  return lines;
}

const isOfInterest = ({ seller, quota, credited, open }: MemberLine): boolean =>
  quota !== null || credited !== 0 || open !== 0 || (seller.id !== NOBODY && !seller.inactive);

/** Company, teams and people: the people of a team are the team, and the teams are the company, exactly. */
export function rollUp(ledger: Ledger): CompanyLine {
  const { span, today, teams } = ledger;
  const members = memberLines(ledger);
  const lines = [...teams, { id: NO_TEAM, name: '' }].flatMap(({ id, name }): TeamLine[] => {
    const own = (members.get(id) ?? []).filter(isOfInterest);
    if (own.length === 0 && id === NO_TEAM) return [];
    const { quota: assigned, due, ...sums } = together(own);
    const set = id === NO_TEAM ? null : quotaWithin(ledger, 'team', id, span);
    const asked = set?.quota == null ? { quota: assigned, due } : set;
    return [{ ...attainmentOf({ ...sums, ...asked }, span, today), id, name, assigned, members: own }];
  });
  const { quota, due, ...sums } = together(lines);
  const set = quotaWithin(ledger, 'company', null, span);
  const asked = set.quota === null ? { quota, due } : set;
  return {
    ...attainmentOf({ ...sums, ...asked }, span, today),
    assigned: together(lines.map((line) => ({ ...line, quota: line.assigned }))).quota,
    teams: lines,
  };
}

/** Each person with the sum of their lines. */
export function peopleOf(
  company: CompanyLine,
  span: Span,
  today: string,
): (Attainment & { seller: Seller })[] {
  const lines = company.teams.flatMap(({ members }) => members);
  return [...Map.groupBy(lines, ({ seller }) => seller.id).values()].flatMap((own) => {
    const [first] = own;
    return first ? [{ ...attainmentOf(together(own), span, today), seller: first.seller }] : [];
  });
}
