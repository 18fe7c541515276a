import { type Fraction, fraction, multiply } from '../../fraction.ts';
import { type Interval, perYear } from '../calendar/interval.ts';

/** `mrr` of 6: price ÷ months of the interval; week × 52/12, day × 365/12; what comes once is worth nothing. */
export const monthlyValue = (price: Fraction, interval: Interval): Fraction =>
  multiply(price, multiply(perYear(interval), fraction(1n, 12n)));
