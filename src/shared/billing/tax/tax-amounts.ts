import { add, divide, type Fraction, fraction, multiply, ONE, round } from '../../fraction.ts';

/** An amount with its tax, minor units; net + tax is gross, always. */
export interface TaxAmounts {
  readonly net: bigint;
  readonly tax: bigint;
  readonly gross: bigint;
}

const NO_TAX = fraction(0n);

/**
 * The tax on an amount after all discounts; a rate of null is exempt. Exclusive: the amount is the net. Inclusive: it is
 * the gross, net = round(gross ÷ (1 + rate)), and the tax is the rest, so that the gross is what was agreed. BIL-LEV-2.
 */
export function taxAmounts(amount: bigint, rate: Fraction | null, inclusive: boolean): TaxAmounts {
  if (inclusive) {
    const net = round(divide(fraction(amount), add(ONE, rate ?? NO_TAX)));
    return { net, tax: amount - net, gross: amount };
  }
  const tax = round(multiply(fraction(amount), rate ?? NO_TAX));
  return { net: amount, tax, gross: amount + tax };
}

export const sumTaxAmounts = (parts: readonly TaxAmounts[]): TaxAmounts =>
  parts.reduce(
    (sum, part) => ({ net: sum.net + part.net, tax: sum.tax + part.tax, gross: sum.gross + part.gross }),
    { net: 0n, tax: 0n, gross: 0n },
  );
