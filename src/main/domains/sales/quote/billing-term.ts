import { type Billing, LONGEST_TERM, MONTHS_OF } from '#shared/billing.ts';
import { AppError } from '#shared/errors.ts';
import { type Fraction, fraction, ONE } from '#shared/fraction.ts';

/** For how long a line is sold, and how often its price is due within that time. */
export interface BillingTerm {
  /** Null is once. */
  readonly billing?: Billing | null;
  /** Whole months from its beginning to its end. */
  readonly termMonths?: number | null;
  /** Of these, the ones that nothing is paid for. */
  readonly freeMonths?: number | null;
}

/** Whether its price comes again. */
export const isRecurring = ({ billing }: BillingTerm): boolean => MONTHS_OF[billing ?? 'once'] !== null;

/** The months of a recurring line that are paid for; 0 for what is paid once. */
export const paidMonths = (line: BillingTerm): number =>
  isRecurring(line) ? (line.termMonths ?? 0) - (line.freeMonths ?? 0) : 0;

/**
 * How many times a line's price is paid, exactly: once, or (term − free months) ÷ months of a period, so that eighteen
 * months of a yearly price are one and a half of it. Throws AppError termMissing, termTooLong, freeMonthsTooMany.
 */
export function periodsOf(line: BillingTerm, position: number): Fraction {
  const months = MONTHS_OF[line.billing ?? 'once'];
  if (months === null) return ONE;
  const { termMonths = null, freeMonths = null } = line;
  if (termMonths === null || termMonths <= 0) throw new AppError('termMissing', { line: position });
  if (termMonths > LONGEST_TERM) throw new AppError('termTooLong', { line: position, most: LONGEST_TERM });
  if (freeMonths !== null && (freeMonths < 0 || freeMonths >= termMonths))
    throw new AppError('freeMonthsTooMany', { line: position, free: freeMonths, term: termMonths });
  return fraction(BigInt(termMonths - (freeMonths ?? 0)), BigInt(months));
}
