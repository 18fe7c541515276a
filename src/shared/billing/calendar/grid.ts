import { daysBetween } from '../civil-days.ts';
import { type Interval, intervalDays, monthsOf } from './interval.ts';

/** Where the boundaries of periods lie: boundary k is `origin` + k intervals, for every whole k. */
export interface Grid {
  /** Civil date. Boundaries are counted from it and never from one another. */
  readonly origin: string;
  readonly interval: Interval;
}

/** On which days periods of a subscription begin. `date` is that of an account or of the base it goes with. */
export type Anchor =
  | { readonly kind: 'anniversary' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'fixedDay'; readonly day: number }
  | { readonly kind: 'date'; readonly on: string };

const YEAR = 12;

/**
 * BIL-CAL-1, BIL-CAL-2. Boundary k: the 31st clamps to the end of a shorter month and returns, because it is counted
 * from the origin; 29 February is 28 February in common years. What comes once has the one boundary 0.
 */
export function boundary({ origin, interval }: Grid, k: number): string {
  const months = monthsOf(interval);
  const days = intervalDays(interval);
  const step = months === undefined ? { days: k * (days ?? 0) } : { months: k * months };
  return Temporal.PlainDate.from(origin).add(step).toString();
}

/** The k of the period that a day lies in: boundary k ≤ day < boundary k + 1. */
export function indexAt(grid: Grid, day: string): number {
  const { interval, origin } = grid;
  const days = intervalDays(interval);
  if (days !== undefined) return Math.floor(daysBetween(origin, day) / days);
  const months = monthsOf(interval);
  if (months === undefined) return 0;
  const [from, to] = [Temporal.PlainDate.from(origin), Temporal.PlainDate.from(day)];
  const k = Math.floor(((to.year - from.year) * YEAR + to.month - from.month) / months);
  // within the month, the day decides
  return boundary(grid, k) > day ? k - 1 : k;
}

/** How many whole intervals lie between two days, counted from the first. */
export const wholePeriods = (from: string, to: string, interval: Interval): number =>
  indexAt({ origin: from, interval }, to);

const inMonth = (year: number, month: number, day: number): string =>
  Temporal.PlainDate.from({ year, month, day }, { overflow: 'constrain' }).toString();

/**
 * The first day that calendar billing may begin a period on, at or before `start`'s first boundary. Intervals that
 * divide the year stand on its grid from January; others are counted from the first such month after the start.
 */
function calendarOrigin(interval: Interval, start: string, day: number): string {
  const from = Temporal.PlainDate.from(start);
  const months = monthsOf(interval);
  // day 31 is kept: January has it, so that it clamps and returns
  if (months !== undefined && YEAR % months === 0) return inMonth(from.year, 1, day);
  if (months !== undefined) {
    const years = months % YEAR === 0;
    const first = inMonth(from.year, years ? 1 : from.month, day);
    if (first >= start) return first;
    const next = years ? { year: from.year + 1, month: 1 } : from.with({ day: 1 }).add({ months: 1 });
    return inMonth(next.year, next.month, day);
  }
  if (interval.unit !== 'week') return start;
  const pastMonday = from.dayOfWeek - 1;
  return from.add({ days: pastMonday === 0 ? 0 : 7 - pastMonday }).toString();
}

/**
 * BIL-CAL-3. The grid of a subscription whose charges begin on `start`. Calendar: the 1st of the month; January, April,
 * July, October by quarter; January and July by half year; 1 January by year; Monday by week. A fixed day is the same
 * with that day. Days are counted from the start.
 */
export function gridOf(anchor: Anchor, interval: Interval, start: string): Grid {
  switch (anchor.kind) {
    case 'anniversary':
      return { origin: start, interval };
    case 'date':
      return { origin: anchor.on, interval };
    case 'calendar':
      return { origin: calendarOrigin(interval, start, 1), interval };
    case 'fixedDay':
      return { origin: calendarOrigin(interval, start, anchor.day), interval };
  }
}
