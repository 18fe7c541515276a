import { fraction, multiply, round } from '#shared/fraction.ts';
import type { Span } from '../../../core/metrics/window.ts';

/** What stands behind the line of a person, a team or the company. Minor units, or hundredths of a deal. */
export interface Standing {
  /** Null where no quota is set. */
  readonly quota: number | null;
  /** What of the quota falls on the days up to today. */
  readonly due: number | null;
  readonly credited: number;
  /** Open and expected in the period. */
  readonly open: number;
}

/** The same with what follows from it. */
export interface Attainment extends Standing {
  /** Credited ÷ quota, in percent with one place; null without a quota, or for a quota of zero. */
  readonly attained: number | null;
  /** Quota − credited; below zero where it was passed. */
  readonly gap: number | null;
  /** What is still needed each week until the period ends; null once it has ended or the quota is reached. */
  readonly perWeek: number | null;
  /** Open ÷ gap, in percent with one place; null where there is no gap. */
  readonly coverage: number | null;
}

const percent = (part: number, whole: number): number =>
  Number(round(multiply(fraction(BigInt(part), BigInt(whole)), fraction(1000n)))) / 10;

/** Reckons it for a day: today counts among the days that are left. */
export function attainmentOf(standing: Standing, span: Span, today: string): Attainment {
  const { quota, credited, open } = standing;
  const gap = quota === null ? null : quota - credited;
  const missing = gap !== null && gap > 0;
  const from = today > span.from ? today : span.from;
  const days =
    from < span.to ? Temporal.PlainDate.from(from).until(span.to, { largestUnit: 'days' }).days : 0;
  return {
    ...standing,
    attained: quota ? percent(credited, quota) : null,
    gap,
    // a week less one day still asks for no more than the gap
    perWeek:
      missing && days > 0
        ? Math.min(gap, Number((BigInt(gap) * 7n + BigInt(days) - 1n) / BigInt(days)))
        : null,
    coverage: missing ? percent(open, gap) : null,
  };
}

const sum = (values: readonly (number | null)[]): number | null =>
  values.reduce((so, value) => (value === null ? so : (so ?? 0) + value), null);

/** Several standings as one; a quota that nobody has stays absent. */
export const together = (all: readonly Standing[]): Standing => ({
  quota: sum(all.map(({ quota }) => quota)),
  due: sum(all.map(({ due }) => due)),
  credited: all.reduce((so, { credited }) => so + credited, 0),
  open: all.reduce((so, { open }) => so + open, 0),
});

/** The place of each value among all, the highest first; equal values share a place. */
export const ranksOf = (values: readonly number[]): number[] =>
  values.map((value) => values.filter((other) => other > value).length + 1);
