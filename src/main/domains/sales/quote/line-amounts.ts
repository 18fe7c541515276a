import { decimalValue, normalDecimal } from '#shared/decimal.ts';
import { AppError } from '#shared/errors.ts';
import { compare, type Fraction, fraction, multiply, ONE, subtract, ZERO } from '#shared/fraction.ts';
import { minorUnits, moneyText, parseMoney, roundToMinor } from '#shared/money.ts';
import type { LocalText } from '#shared/texts.ts';
import { type BillingTerm, periodsOf } from './billing-term.ts';
import type { Discount, QuoteLineInput } from './terms.ts';

const HUNDRED = fraction(100n);

/** A line as entered, read exactly. Amounts are minor units; with tax when prices include it. */
export interface LineAmounts extends BillingTerm {
  readonly position: number;
  readonly optional: boolean;
  /** Decimal text in one spelling, so that 13 and 13.0 are one group; null is exempt. */
  readonly taxRate: string | null;
  /** How many times the price is paid. */
  readonly periods: Fraction;
  /** Quantity × unit price × periods. */
  readonly list: bigint;
  readonly discount: bigint;
  /** list − discount. */
  readonly amount: bigint;
}

export const percent = (text: string, field?: LocalText): Fraction =>
  multiply(decimalValue(text, field), fraction(1n, 100n));

/** The label of a place on a line, for sentences about it. */
const onLine = (position: number, zh: string, en: string): LocalText => ({
  zh: `第 ${position} 行的${zh}`,
  en: `${en} on line ${position}`,
});

const isWithin = (value: Fraction, most: Fraction): boolean =>
  compare(value, ZERO) >= 0 && compare(value, most) <= 0;

/** The share that a percent discount leaves, exactly. Throws AppError discountOutOfRange. */
function shareLeft(discount: Discount, position: number): Fraction {
  const value = decimalValue(discount.value, onLine(position, '折扣', 'Discount'));
  if (!isWithin(value, HUNDRED)) {
    throw new AppError('discountOutOfRange', { line: position, value: `${discount.value}%`, most: '100%' });
  }
  return subtract(ONE, multiply(value, fraction(1n, 100n)));
}

function discountAmount(discount: Discount, list: bigint, position: number, currency: string): bigint {
  const value = BigInt(parseMoney(discount.value, currency, onLine(position, '折扣', 'Discount')));
  if (value < 0n || value > list) {
    const most = moneyText(Number(list), currency);
    throw new AppError('discountOutOfRange', { line: position, value: discount.value, most });
  }
  return value;
}

function readTaxRate(text: string | null, position: number): string | null {
  if (text === null) return null;
  const field = onLine(position, '税率', 'Tax rate');
  const value = decimalValue(text, field);
  if (compare(value, ZERO) < 0) throw new AppError('tooSmall', { field, min: '0%', value: text });
  if (compare(value, HUNDRED) > 0) throw new AppError('tooLarge', { field, max: '100%', value: text });
  return normalDecimal(text, field);
}

/**
 * Reads a line. Quantity × price × periods × (1 − discount) stays exact and is rounded once; the discount shown is
 * what is missing from the list amount, so the three always agree. `position` counts from 1.
 */
export function lineAmounts(line: QuoteLineInput, position: number, currency: string): LineAmounts {
  const quantity = decimalValue(line.quantity, onLine(position, '数量', 'Quantity'));
  if (compare(quantity, ZERO) <= 0) {
    throw new AppError('quantityNotPositive', { line: position, value: line.quantity });
  }
  const priceField = onLine(position, '单价', 'Unit price');
  const price = decimalValue(line.unitPrice, priceField);
  if (compare(price, ZERO) < 0)
    throw new AppError('tooSmall', { field: priceField, min: 0, value: line.unitPrice });
  const periods = periodsOf(line, position);
  const exact = multiply(multiply(quantity, price), periods);
  const list = roundToMinor(exact, currency);
  minorUnits(list, currency, onLine(position, '金额', 'Amount'));
  const { discount } = line;
  let amount = list;
  if (discount?.kind === 'percent')
    amount = roundToMinor(multiply(exact, shareLeft(discount, position)), currency);
  else if (discount) amount = list - discountAmount(discount, list, position, currency);
  return {
    position,
    optional: line.optional,
    taxRate: readTaxRate(line.taxRate, position),
    billing: line.billing ?? null,
    termMonths: line.termMonths ?? null,
    freeMonths: line.freeMonths ?? null,
    periods,
    list,
    discount: list - amount,
    amount,
  };
}
