import { isSpan, type Span, type Window } from './window.ts';

export const COMPARISONS = ['previous', 'yearBefore'] as const;
export type ComparisonKind = (typeof COMPARISONS)[number];

type Days = Temporal.PlainDate;

/** The whole months a window covers, or null where it does not begin and end with months. */
function monthsOf(from: Days, to: Days): number | null {
  if (from.day !== 1 || to.day !== 1) return null;
  return (to.year - from.year) * 12 + to.month - from.month;
}

/**
 * The window before (环比) or a year earlier (同比). A window that is still running is compared with as much of the
 * other as has passed of itself: the first 26 days of November with the first 26 of October. Null without both ends.
 */
export function comparedWindow(window: Window, kind: ComparisonKind, today: string): Span | null {
  if (!isSpan(window)) return null;
  const [from, to] = [Temporal.PlainDate.from(window.from), Temporal.PlainDate.from(window.to)];
  const months = monthsOf(from, to);
  const back: Temporal.DurationLike =
    kind === 'yearBefore'
      ? { years: 1 }
      : months === null
        ? { days: from.until(to, { largestUnit: 'days' }).days }
        : { months };
  const [start, end] = [from.subtract(back), to.subtract(back)];
  const passed = Temporal.PlainDate.from(today).add({ days: 1 });
  const running = Temporal.PlainDate.compare(passed, from) > 0 && Temporal.PlainDate.compare(passed, to) < 0;
  const reached = running ? passed.subtract(back) : end;
  const until = Temporal.PlainDate.compare(reached, end) < 0 ? reached : end;
  return { from: start.toString(), to: until.toString() };
}

/** The change from one value to another in percent of the first; null where there is nothing to divide by. */
export function changePercent(before: number | null, now: number | null): number | null {
  if (before === null || now === null || before === 0) return null;
  return ((now - before) / Math.abs(before)) * 100;
}
