import type { MetricPage } from './figure-text.ts';

/** What a figure over a window is held against. */
export interface Held {
  readonly from: string | null;
  readonly to: string | null;
  readonly target: MetricPage['target'];
  readonly comparisons: readonly Pick<MetricPage['comparisons'][number], 'kind' | 'shown'>[];
}

interface Point {
  readonly from: string;
  readonly to: string;
}

interface HeldAgainst {
  readonly kind: 'target' | 'yearBefore';
  readonly value: number;
}

/**
 * The lines across a trend: the target, and the year before. What adds up over time is held against them only where
 * the window is one of the points; a target of a year says nothing about a month. The period before is a point itself.
 */
export function referencesOf(held: Held, trend: readonly Point[], adds: boolean): HeldAgainst[] {
  if (adds && !trend.some(({ from, to }) => from === held.from && to === held.to)) return [];
  const before = held.comparisons.find(({ kind }) => kind === 'yearBefore')?.shown ?? null;
  // a sum of nothing is nothing to compare with
  const yearBefore = before === null || (adds && Number(before) === 0) ? null : Number(before);
  return [
    ...(held.target ? [{ kind: 'target' as const, value: held.target.target }] : []),
    ...(yearBefore === null ? [] : [{ kind: 'yearBefore' as const, value: yearBefore }]),
  ];
}
