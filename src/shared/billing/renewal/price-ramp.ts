import type { Fraction } from '../../fraction.ts';
import { boundary } from '../calendar/grid.ts';

/** A price from a month of the term on; the first is from month 0. */
export interface RampStep {
  readonly afterMonths: number;
  readonly price: Fraction;
}

const MONTHLY = { unit: 'month', count: 1 } as const;

/** The day on which a step begins, counted from the first day of the term, so that the 31st clamps and returns. */
export const rampDay = (termStart: string, { afterMonths }: RampStep): string =>
  boundary({ origin: termStart, interval: MONTHLY }, afterMonths);

/** BIL-CHG-7. The price of a multi-year term on a day; undefined before its first step. A step acts as a change. */
export const rampPrice = (termStart: string, steps: readonly RampStep[], day: string): Fraction | undefined =>
  steps.toSorted((a, b) => a.afterMonths - b.afterMonths).findLast((step) => rampDay(termStart, step) <= day)
    ?.price;
