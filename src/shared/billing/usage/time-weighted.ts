import { add, type Fraction, fraction, multiply, ZERO } from '../../fraction.ts';
import { addDays, dayIn, daysBetween, later, type Span } from '../civil-days.ts';

/** A change of a level at an instant (epoch milliseconds). */
export interface LevelChange {
  readonly at: number;
  readonly by: Fraction;
}

/** What a time-weighted meter measured, and the level that the next period begins with. */
export interface Weighted {
  readonly value: Fraction;
  readonly closing: Fraction;
}

/**
 * BIL-USE-3 `weighted_sum`: Σ level × time held ÷ time of the period, starting from the level that was carried over.
 * Changes are those within the period, in time order.
 */
export function weightedSum(
  changes: readonly LevelChange[],
  carried: Fraction,
  period: { readonly from: number; readonly to: number },
): Weighted {
  let [level, since, held] = [carried, period.from, ZERO];
  const hold = (until: number): void => {
    held = add(held, multiply(level, fraction(BigInt(until - since))));
    since = until;
  };
  for (const { at, by } of changes) {
    hold(at);
    level = add(level, by);
  }
  hold(period.to);
  return { value: multiply(held, fraction(1n, BigInt(period.to - period.from))), closing: level };
}

/**
 * BIL-USE-3 `prorated_sum`: value × days from the day of the event to the end ÷ days of the period. The day of the event
 * counts; what is taken away counts through its day. What was carried over counts from the first day.
 */
export function proratedSum(
  changes: readonly LevelChange[],
  carried: Fraction,
  period: Span,
  timeZone: string,
): Weighted {
  const days = BigInt(daysBetween(period.from, period.to));
  const value = changes.reduce((sum, { at, by }) => {
    const day = dayIn(at, timeZone);
    const from = later(by.numerator < 0n ? addDays(day, 1) : day, period.from);
    const left = Math.max(0, daysBetween(from, period.to));
    return add(sum, multiply(by, fraction(BigInt(left), days)));
  }, carried);
  return { value, closing: changes.reduce((level, { by }) => add(level, by), carried) };
}
