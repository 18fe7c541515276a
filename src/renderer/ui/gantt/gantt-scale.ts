export type GanttZoom = 'day' | 'week' | 'month';

export const ZOOMS: readonly GanttZoom[] = ['day', 'week', 'month'];

/** How wide a day is, in pixels. */
export const DAY_WIDTH: Readonly<Record<GanttZoom, number>> = { day: 32, week: 14, month: 4 };

/** How far an arrow key moves, in days. */
export const KEY_STEP: Readonly<Record<GanttZoom, number>> = { day: 1, week: 1, month: 7 };

/** A span of civil dates, both ends within it. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/** Days from one civil date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

export const addDays = (date: string, days: number): string =>
  Temporal.PlainDate.from(date).add({ days }).toString();

export const lengthOf = ({ start, end }: Span): number => daysBetween(start, end) + 1;

const MARGIN = 7;
/** Longer charts would hold more days than a screen can be scrolled through. */
const MOST_DAYS = 3660;

/** What the chart shows: all tasks and today, a week on either side, from a Monday to a Sunday. */
export function shownSpan(spans: readonly Span[], today: string): Span {
  const starts = [today, ...spans.map(({ start }) => start)].sort();
  const ends = [today, ...spans.map(({ end }) => end)].sort();
  const first = Temporal.PlainDate.from(starts[0] ?? today).subtract({ days: MARGIN });
  const last = Temporal.PlainDate.from(ends.at(-1) ?? today).add({ days: MARGIN });
  const start = first.subtract({ days: first.dayOfWeek - 1 }).toString();
  const end = last.add({ days: 7 - last.dayOfWeek }).toString();
  return { start, end: daysBetween(start, end) > MOST_DAYS ? addDays(start, MOST_DAYS) : end };
}

/** One mark of a line of the time axis. */
export interface Tick {
  readonly date: string;
  readonly days: number;
}

/** The axis cut where a unit begins: at days, Mondays, or the first of a month or year. */
export function ticks(shown: Span, unit: 'day' | 'week' | 'month' | 'year'): readonly Tick[] {
  const marks: Tick[] = [];
  let at = Temporal.PlainDate.from(shown.start);
  const after = Temporal.PlainDate.from(shown.end).add({ days: 1 });
  while (Temporal.PlainDate.compare(at, after) < 0) {
    const begin =
      unit === 'day'
        ? at.add({ days: 1 })
        : unit === 'week'
          ? at.add({ days: 8 - at.dayOfWeek })
          : unit === 'month'
            ? at.with({ day: 1 }).add({ months: 1 })
            : at.with({ month: 1, day: 1 }).add({ years: 1 });
    const next = Temporal.PlainDate.compare(begin, after) < 0 ? begin : after;
    marks.push({ date: at.toString(), days: at.until(next, { largestUnit: 'days' }).days });
    at = next;
  }
  return marks;
}

/** What is under the axis: the coarse line above the fine one. */
export const axisOf = (zoom: GanttZoom): readonly ['month' | 'year', 'day' | 'week' | 'month'] =>
  zoom === 'day' ? ['month', 'day'] : zoom === 'week' ? ['month', 'week'] : ['year', 'month'];

export type GanttGrip = 'move' | 'start' | 'end';

/** A task moved, or one of its ends, by so many days; it keeps at least one day. */
export function draggedSpan({ start, end }: Span, grip: GanttGrip, days: number): Span {
  if (grip === 'move') return { start: addDays(start, days), end: addDays(end, days) };
  if (grip === 'start') {
    const next = addDays(start, days);
    return { start: next > end ? end : next, end };
  }
  const next = addDays(end, days);
  return { start, end: next < start ? start : next };
}
