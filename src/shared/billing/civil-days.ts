import type { Span } from '../filter/period.ts';

export type { Span } from '../filter/period.ts';

/** Days from one civil date to another; negative where the second is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

/** Days of a half-open span. */
export const daysOf = ({ from, to }: Span): number => daysBetween(from, to);

export const addDays = (day: string, days: number): string =>
  Temporal.PlainDate.from(day).add({ days }).toString();

/** The last day of a half-open span, as people read it. */
export const lastDayOf = ({ to }: Span): string => addDays(to, -1);

export const earlier = (one: string, other: string): string => (one < other ? one : other);
export const later = (one: string, other: string): string => (one > other ? one : other);

/** What two spans share; undefined where that is no day. */
export function overlap(one: Span, other: Span): Span | undefined {
  const [from, to] = [later(one.from, other.from), earlier(one.to, other.to)];
  return from < to ? { from, to } : undefined;
}

/** The civil date of an instant in an account's zone: a day of 23 or 25 hours is one day there. */
export const dayIn = (instant: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
