import { add, fraction, multiply, round, ZERO } from '#shared/fraction.ts';
import type { Span } from '../../../core/metrics/window.ts';

/** What a quota asks for from a day on, over its whole period, in the smallest unit. */
export interface QuotaVersion {
  readonly validFrom: string;
  readonly value: number;
}

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(to, { largestUnit: 'days' }).days;

const earlier = (one: string, other: string): string => (one < other ? one : other);
const later = (one: string, other: string): string => (one > other ? one : other);

/**
 * What of a quota falls before a day: each version counts by the days on which it was in force. A version that took
 * over on the day on which another began leaves that other one no day.
 */
function before(day: string, versions: readonly QuotaVersion[], period: Span): bigint {
  const days = BigInt(daysBetween(period.from, period.to));
  const sum = versions.reduce((so, { validFrom, value }, at) => {
    // the first holds from the beginning, whenever it was written
    const from = at === 0 ? period.from : later(validFrom, period.from);
    const until = versions[at + 1]?.validFrom ?? period.to;
    const inForce = daysBetween(from, earlier(later(from, until), later(from, day)));
    return add(so, multiply(fraction(BigInt(value)), fraction(BigInt(inForce), days)));
  }, ZERO);
  return round(sum);
}

/**
 * What of a quota falls within a window, by days. Its versions are in the order in which they took over. Adjoining
 * windows add up exactly, because each is the difference of two rounded sums that count from the beginning.
 */
export function prorate(versions: readonly QuotaVersion[], period: Span, window: Span): number {
  const from = later(period.from, earlier(period.to, window.from));
  const to = later(from, earlier(period.to, window.to));
  return Number(before(to, versions, period) - before(from, versions, period));
}
