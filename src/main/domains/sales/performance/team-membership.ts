import type { Span } from '../../../core/metrics/window.ts';

/** From which day on somebody belongs to a team, or to none. */
export interface Membership {
  readonly teamId: string | null;
  readonly validFrom: string;
}

/** The days on which somebody belongs to a team; null where it is without end. */
export interface MembershipSpan {
  readonly teamId: string | null;
  readonly from: string | null;
  readonly to: string | null;
}

/**
 * Somebody's teams one after another, from rows in the order of their days. The first holds for all days before it too:
 * what somebody sold before they were entered here counts for the team they came with.
 */
export function membershipSpans(rows: readonly Membership[]): MembershipSpan[] {
  const spans: { teamId: string | null; from: string | null; to: string | null }[] = [];
  for (const [at, { teamId, validFrom }] of rows.entries()) {
    const last = spans.at(-1);
    if (last && last.teamId === teamId) continue;
    if (last) last.to = validFrom;
    spans.push({ teamId, from: at === 0 ? null : validFrom, to: null });
  }
  return spans;
}

/** The team of a day; null where it is none. */
export const teamOn = (spans: readonly MembershipSpan[], day: string): string | null =>
  spans.find(({ from, to }) => (from === null || from <= day) && (to === null || day < to))?.teamId ?? null;

/** The part of a window that lies within a membership; undefined where they share no day. */
export function withinMembership({ from, to }: MembershipSpan, window: Span): Span | undefined {
  const shared = {
    from: from === null || from < window.from ? window.from : from,
    to: to === null || to > window.to ? window.to : to,
  };
  return shared.from < shared.to ? shared : undefined;
}
