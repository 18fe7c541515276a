import { add, divide, fraction, multiply, ONE, round } from '#shared/fraction.ts';
import { percent } from './line-amounts.ts';
import type { QuoteTerms } from './terms.ts';

/** An amount with its tax, in minor units; net + tax is gross, always. */
export interface TaxedAmount {
  readonly net: bigint;
  readonly tax: bigint;
  readonly gross: bigint;
}

/**
 * The tax on an amount after all discounts. Exclusive: the amount is the net. Inclusive: it is the gross, the net is
 * rounded and the tax is the rest, so that the gross is what was agreed.
 */
export function taxed(amount: bigint, taxRate: string | null, taxMode: QuoteTerms['taxMode']): TaxedAmount {
  const rate = taxRate === null ? fraction(0n) : percent(taxRate);
  if (taxMode === 'exclusive') {
    const tax = round(multiply(fraction(amount), rate));
    return { net: amount, tax, gross: amount + tax };
  }
  const net = round(divide(fraction(amount), add(ONE, rate)));
  return { net, tax: amount - net, gross: amount };
}

export const sumTaxed = (parts: readonly TaxedAmount[]): TaxedAmount =>
  parts.reduce(
    (sum, part) => ({ net: sum.net + part.net, tax: sum.tax + part.tax, gross: sum.gross + part.gross }),
    { net: 0n, tax: 0n, gross: 0n },
  );
