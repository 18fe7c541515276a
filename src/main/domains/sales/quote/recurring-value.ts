import { add, type Fraction, fraction, multiply, round, ZERO } from '#shared/fraction.ts';
import { type BillingTerm, isRecurring, paidMonths } from './billing-term.ts';

const YEAR = 12;

/** What a quote is worth over time, after all discounts and without tax. Minor units. */
export interface RecurringValue {
  /** TCV: everything that is promised, once and recurring. */
  readonly total: number;
  readonly once: number;
  /** What comes again, over its whole term. */
  readonly recurring: number;
  /** ACV: recurring ÷ term in months × 12; of a term under a year, what it brings in all. */
  readonly yearly: number;
  /** ARR once all is in force: twelve months of what is paid each month; free months do not lower it. */
  readonly annualised: number;
}

/** A line as it was priced. */
export interface ValuedLine extends BillingTerm {
  readonly net: number;
}

/**
 * The value of the lines that count. `total` is the quote's net: where tax is rounded on the whole document it may
 * differ from the sum of the lines, and the difference is part of what is paid once. Each value is rounded once.
 */
export function recurringValue(lines: readonly ValuedLine[], total: number): RecurringValue {
  const returning = lines.filter(isRecurring);
  const aYearOf = (net: number, months: number): Fraction =>
    multiply(fraction(BigInt(net)), fraction(BigInt(YEAR), BigInt(months)));
  const sum = (parts: readonly Fraction[]): number => Number(round(parts.reduce(add, ZERO)));
  const recurring = returning.reduce((so, { net }) => so + net, 0);
  return {
    total,
    once: total - recurring,
    recurring,
    yearly: sum(
      returning.map(({ net, termMonths }) => {
        const term = termMonths ?? 0;
        return term >= YEAR ? aYearOf(net, term) : fraction(BigInt(net));
      }),
    ),
    annualised: sum(returning.map((line) => aYearOf(line.net, paidMonths(line)))),
  };
}
