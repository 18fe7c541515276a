import { type Fraction, fraction } from '../../fraction.ts';

/** How often a plan comes round; two years are a year with the count 2. */
export const INTERVAL_UNITS = ['day', 'week', 'month', 'quarter', 'halfYear', 'year', 'once'] as const;
export type IntervalUnit = (typeof INTERVAL_UNITS)[number];

export interface Interval {
  readonly unit: IntervalUnit;
  /** From 1. */
  readonly count: number;
}

const MONTHS: Partial<Record<IntervalUnit, number>> = { month: 1, quarter: 3, halfYear: 6, year: 12 };
const DAYS: Partial<Record<IntervalUnit, number>> = { day: 1, week: 7 };
/** BIL-CHG-1: how often a unit comes in a year, by convention. */
const A_YEAR: Record<IntervalUnit, number> = {
  day: 365,
  week: 52,
  month: 12,
  quarter: 4,
  halfYear: 2,
  year: 1,
  once: 0,
};

/** Months of one interval; undefined for those that are counted in days, and for what comes once. */
export const monthsOf = ({ unit, count }: Interval): number | undefined => {
  const months = MONTHS[unit];
  return months === undefined ? undefined : months * count;
};

/** Days of one interval; undefined for those that are counted in months, and for what comes once. */
export const intervalDays = ({ unit, count }: Interval): number | undefined => {
  const days = DAYS[unit];
  return days === undefined ? undefined : days * count;
};

/** How many of these a year has: 52 weeks, 365 days, 12 months; 0 for what comes once. */
export const perYear = ({ unit, count }: Interval): Fraction => fraction(BigInt(A_YEAR[unit]), BigInt(count));
