import { decimalValue } from '#shared/decimal.ts';
import { AppError } from '#shared/errors.ts';
import { compare, fraction, multiply, round, ZERO } from '#shared/fraction.ts';
import { moneyText, parseMoney, split } from '#shared/money.ts';
import type { LocalText } from '#shared/texts.ts';
import { type LineAmounts, percent } from './line-amounts.ts';
import type { Discount } from './terms.ts';

const FIELD: LocalText = { zh: '整单折扣', en: 'Document discount' };

/** The document discount in minor units, rounded once. Throws AppError headerDiscountOutOfRange. */
export function headerDiscountAmount(discount: Discount | null, subtotal: bigint, currency: string): bigint {
  if (discount === null) return 0n;
  if (discount.kind === 'amount') {
    const value = BigInt(parseMoney(discount.value, currency, FIELD));
    if (value >= 0n && value <= subtotal) return value;
    const most = moneyText(Number(subtotal), currency);
    throw new AppError('headerDiscountOutOfRange', { value: discount.value, most });
  }
  const value = decimalValue(discount.value, FIELD);
  if (compare(value, ZERO) < 0 || compare(value, fraction(100n)) > 0) {
    throw new AppError('headerDiscountOutOfRange', { value: `${discount.value}%`, most: '100%' });
  }
  return round(multiply(fraction(subtotal), percent(discount.value)));
}

/** Lines that are taxed alike. */
export interface TaxGroup {
  readonly taxRate: string | null;
  readonly lines: readonly LineAmounts[];
  readonly amount: bigint;
}

const sumOf = (lines: readonly LineAmounts[]): bigint => lines.reduce((sum, line) => sum + line.amount, 0n);

/** Groups lines by tax rate, in the order in which the rates first appear. */
export const taxGroups = (lines: readonly LineAmounts[]): TaxGroup[] =>
  [...Map.groupBy(lines, (line) => line.taxRate)].map(([taxRate, members]) => ({
    taxRate,
    lines: members,
    amount: sumOf(members),
  }));

/**
 * Spreads the document discount first over the tax groups, then over the lines of each, by amount: parts sum to the
 * whole exactly on both floors. Answers each line's share by its position.
 */
export function spreadHeaderDiscount(discount: bigint, groups: readonly TaxGroup[]): Map<number, bigint> {
  const shares = new Map<number, bigint>();
  const byGroup = split(
    discount,
    groups.map((group) => group.amount),
  );
  groups.forEach((group, index) => {
    const byLine = split(
      byGroup[index] ?? 0n,
      group.lines.map((line) => line.amount),
    );
    group.lines.forEach((line, at) => {
      shares.set(line.position, byLine[at] ?? 0n);
    });
  });
  return shares;
}
