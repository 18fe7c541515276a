import type { BillingTerm } from './billing-term.ts';

/** A discount in percent (0 to 100) or in major units of the quote's currency; `value` is decimal text. */
export interface Discount {
  readonly kind: 'percent' | 'amount';
  readonly value: string;
}

/** What pricing needs to know of one line. Quantities, prices and rates are decimal texts. */
export interface QuoteLineInput extends BillingTerm {
  readonly quantity: string;
  /** For one period; major units; with tax when the terms say `inclusive`. May have more places than the currency. */
  readonly unitPrice: string;
  readonly discount: Discount | null;
  /** Percent: `13` is 13 %. Null is 免税, which is not the same group as 0 %. */
  readonly taxRate: string | null;
  /** Offered beside the quote: priced, not in the total. */
  readonly optional: boolean;
}

/** What holds for the whole quote. */
export interface QuoteTerms {
  /** ISO 4217. */
  readonly currency: string;
  readonly taxMode: 'exclusive' | 'inclusive';
  /** Tax rounded on each line, or once per tax rate with the rounding difference (尾差) shown. */
  readonly rounding: 'line' | 'document';
  readonly headerDiscount: Discount | null;
}
