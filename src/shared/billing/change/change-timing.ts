import { compare, type Fraction, multiply } from '../../fraction.ts';
import { type Interval, perYear } from '../calendar/interval.ts';

/** What a customer pays for one interval, in major units. */
export interface RecurringPrice {
  readonly price: Fraction;
  readonly interval: Interval;
}

/** When a change takes effect unless somebody chooses otherwise. */
export interface ChangeTiming {
  readonly direction: 'upgrade' | 'downgrade';
  readonly when: 'now' | 'atPeriodEnd';
  /** Whether a new period begins on the day of the change. */
  readonly restarts: boolean;
}

/** BIL-CHG-1. Price of a year: week × 52, day × 365, month × 12, quarter × 4. */
export const yearlyPrice = ({ price, interval }: RecurringPrice): Fraction =>
  multiply(price, perYear(interval));

/**
 * BIL-CHG-1, BIL-CHG-2. What costs as much or more a year is an upgrade and holds at once; what costs less waits for
 * the end of the period. A longer interval begins a new period, with a credit for the old rest; a shorter one waits for
 * the end of the period in any case.
 */
export function changeTiming(old: RecurringPrice, next: RecurringPrice): ChangeTiming {
  const direction = compare(yearlyPrice(next), yearlyPrice(old)) >= 0 ? 'upgrade' : 'downgrade';
  // the rarer in a year, the longer
  const longer = compare(perYear(next.interval), perYear(old.interval));
  const when = direction === 'upgrade' && longer <= 0 ? 'now' : 'atPeriodEnd';
  return { direction, when, restarts: longer < 0 && when === 'now' };
}
