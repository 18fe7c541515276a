import { type Fraction, fraction, multiply } from '../../fraction.ts';
import { daysBetween } from '../civil-days.ts';
import { exactText } from '../exact-text.ts';
import { majorOf, roundWorked, type Worked } from '../working.ts';

const YEAR = 365n;
const INTEREST = { zh: '逾期利息', en: 'Interest on late payment' };

/**
 * BIL-DUN-2. round(outstanding × annual rate × days overdue ÷ 365) for one invoice; days overdue = as of − due date, the
 * due date itself is not late. The rate is in per cent, amounts in minor units.
 */
export function lateInterest(
  outstanding: bigint,
  annualRate: Fraction,
  dueOn: string,
  asOf: string,
  currency: string,
): Worked {
  const days = Math.max(0, daysBetween(dueOn, asOf));
  const base = majorOf(outstanding, currency);
  const amount = multiply(multiply(base, annualRate), fraction(BigInt(days), 100n * YEAR));
  const detail = `${exactText(base)} × ${exactText(annualRate)}% × ${days}/${YEAR}`;
  return roundWorked([{ label: INTEREST, detail, amount }], currency);
}
