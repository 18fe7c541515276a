import {
  type FitField,
  type FitRule,
  type Grade,
  MOST_OF_AN_AXIS,
  type ScoreRules,
  type TouchKind,
} from '#shared/lead-score/score-rules.ts';
import { civilDate } from '../../../core/clock.ts';

/** Something that somebody did, and when: epoch milliseconds. */
export interface Touched {
  readonly kind: TouchKind;
  readonly at: number;
}

/** What rules of fit ask about. */
export type FitValues = Readonly<Partial<Record<FitField, unknown>>>;

/** What one rule, or all that was done of one kind, adds. `limit` is what goes over or under an axis. */
export type ScorePart =
  | { readonly axis: 'fit'; readonly rule: FitRule; readonly points: number }
  | { readonly axis: 'engagement'; readonly kind: TouchKind; readonly count: number; readonly points: number }
  | { readonly axis: 'fit' | 'engagement'; readonly limit: true; readonly points: number };

/** fit + engagement = score = Σ points of the parts, all of them whole. */
export interface LeadScore {
  readonly fit: number;
  readonly engagement: number;
  readonly score: number;
  readonly grade: Grade;
  readonly parts: readonly ScorePart[];
}

const DAY = 86_400_000;
/** So much of one kind counts on one day at the most. */
export const MOST_OF_A_DAY = 20;

const holds = ({ field, op, value }: FitRule, lead: FitValues): boolean => {
  const given = String(lead[field] ?? '')
    .trim()
    .toLowerCase();
  if (op === 'filled') return given !== '';
  const wanted = value.toLowerCase();
  return wanted !== '' && (op === 'is' ? given === wanted : given.includes(wanted));
};

export const gradeOf = (score: number, { A, B, C }: ScoreRules['grades']): Grade =>
  score >= A ? 'A' : score >= B ? 'B' : score >= C ? 'C' : 'D';

/** An axis held between its bounds, with the part that holds it there. */
function bounded(axis: 'fit' | 'engagement', parts: readonly ScorePart[]): readonly ScorePart[] {
  const sum = parts.reduce((total, { points }) => total + points, 0);
  const over = Math.min(Math.max(sum, 0), MOST_OF_AN_AXIS) - sum;
  return over === 0 ? parts : [...parts, { axis, limit: true, points: over }];
}

/**
 * The score of a lead by rules, at a moment. What was done d days ago counts points × 2^(−d ÷ half-life); the sum is
 * rounded once and its parts by the largest remainder, so that they add up.
 */
export function scoreLead(
  lead: FitValues,
  touches: readonly Touched[],
  rules: ScoreRules,
  now: number,
  timeZone: string,
): LeadScore {
  const fit = bounded(
    'fit',
    rules.fit
      .filter((rule) => rule.points !== 0 && holds(rule, lead))
      .map((rule): ScorePart => ({ axis: 'fit', rule, points: rule.points })),
  );
  const engagement = bounded('engagement', engagementParts(touches, rules, now, timeZone));
  const total = (parts: readonly ScorePart[]): number => parts.reduce((sum, { points }) => sum + points, 0);
  const score = total(fit) + total(engagement);
  return {
    fit: total(fit),
    engagement: total(engagement),
    score,
    grade: gradeOf(score, rules.grades),
    parts: [...fit, ...engagement],
  };
}

function engagementParts(
  touches: readonly Touched[],
  rules: ScoreRules,
  now: number,
  timeZone: string,
): ScorePart[] {
  const exact = rules.touches.flatMap(({ kind, points }) => {
    const counted = counting(
      touches.filter((touch) => touch.kind === kind && touch.at <= now),
      timeZone,
    );
    if (counted.length === 0 || points === 0) return [];
    const sum = counted.reduce((all, { at }) => all + 2 ** (-(now - at) / DAY / rules.halfLifeDays), 0);
    return [{ kind, count: counted.length, exact: sum * points }];
  });
  const whole = Math.round(exact.reduce((sum, each) => sum + each.exact, 0));
  const floors = exact.map((each) => Math.floor(each.exact));
  let left = whole - floors.reduce((sum, each) => sum + each, 0);
  const order = [...exact.keys()].sort(
    (one, other) => remainder(exact[other]?.exact) - remainder(exact[one]?.exact) || one - other,
  );
  for (const at of order) {
    if (left <= 0) break;
    floors[at] = (floors[at] ?? 0) + 1;
    left -= 1;
  }
  return exact.map(({ kind, count }, at) => ({ axis: 'engagement', kind, count, points: floors[at] ?? 0 }));
}

const remainder = (value = 0): number => value - Math.floor(value);

/** What counts: of one day the latest twenty. */
function counting(touches: readonly Touched[], timeZone: string): readonly Touched[] {
  if (touches.length <= MOST_OF_A_DAY) return touches;
  const days = new Map<string, number>();
  return [...touches]
    .sort((one, other) => other.at - one.at)
    .filter(({ at }) => {
      const day = civilDate(at, timeZone);
      const seen = (days.get(day) ?? 0) + 1;
      days.set(day, seen);
      return seen <= MOST_OF_A_DAY;
    });
}
