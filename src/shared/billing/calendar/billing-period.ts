import { daysOf, earlier, later, type Span } from '../civil-days.ts';
import { boundary, type Grid, indexAt } from './grid.ts';

/** A part of time that is billed at once, and the whole period of the grid that it lies in. */
export interface BillingPeriod extends Span {
  /** Its place on the grid; the period from the origin is 0. */
  readonly index: number;
  /** BIL-PRO-2: the denominator of a stub is the period that would contain it, never the stub itself. */
  readonly full: Span;
}

/** When charges begin, and end where that is known; `end` is the first day without service. */
export interface Service {
  readonly start: string;
  readonly end: string | null;
}

/** Whether it is less than the whole period. */
export const isStub = ({ from, to, full }: BillingPeriod): boolean => from !== full.from || to !== full.to;

/** How many days are billed, and of how many. */
export const dayCounts = (period: BillingPeriod): { days: number; of: number } => ({
  days: daysOf(period),
  of: daysOf(period.full),
});

/**
 * The periods of a service, in order: a leading stub up to the first boundary, whole periods, a trailing stub where it
 * ends within one. Without an end they go on for ever, so take as many as you need. What comes once has one, without
 * days, on its start.
 */
export function* periodsOf(grid: Grid, { start, end }: Service): Generator<BillingPeriod> {
  if (grid.interval.unit === 'once') {
    if (end === null || start < end)
      yield { index: 0, from: start, to: start, full: { from: start, to: start } };
    return;
  }
  for (let index = indexAt(grid, start); ; index += 1) {
    const full = { from: boundary(grid, index), to: boundary(grid, index + 1) };
    if (end !== null && full.from >= end) return;
    const span = { from: later(full.from, start), to: end === null ? full.to : earlier(full.to, end) };
    if (span.from < span.to) yield { index, ...span, full };
  }
}

/** The period that a day lies in; undefined before the start and from the end on. */
export function periodAt(grid: Grid, service: Service, day: string): BillingPeriod | undefined {
  if (day < service.start || (service.end !== null && day >= service.end)) return undefined;
  for (const period of periodsOf(grid, {
    ...service,
    start: later(service.start, boundary(grid, indexAt(grid, day))),
  }))
    return period;
  return undefined;
}
