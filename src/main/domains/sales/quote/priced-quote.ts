import type { LocalText } from '#shared/texts.ts';
import type { RecurringValue } from './recurring-value.ts';
import type { QuoteTerms } from './terms.ts';

/** All amounts are minor units of the quote's currency. */
export interface PricedLine {
  /** From 1, in the order given. */
  readonly position: number;
  readonly optional: boolean;
  /** Percent in its shortest spelling; null is exempt. */
  readonly taxRate: string | null;
  /** Quantity × unit price × periods, with tax when prices include it. */
  readonly list: number;
  readonly discount: number;
  /** list − discount: what the line shows. */
  readonly amount: number;
  /** This line's part of the document discount. */
  readonly headerDiscount: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
}

/** What is taxed at one rate, after all discounts. */
export interface PricedGroup {
  readonly taxRate: string | null;
  readonly headerDiscount: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  /** 尾差: the tax of the group less the taxes of its lines; 0 when rounding per line. */
  readonly roundingDifference: number;
}

/** subtotal − headerDiscount is the net (prices without tax) or the gross (with tax); net + tax = gross. */
export interface PricingTotals {
  readonly list: number;
  readonly lineDiscount: number;
  /** list − lineDiscount. */
  readonly subtotal: number;
  readonly headerDiscount: number;
  /** lineDiscount + headerDiscount. */
  readonly discount: number;
  readonly net: number;
  readonly tax: number;
  readonly gross: number;
  readonly roundingDifference: number;
}

/** One step of 计算过程: each expression in `detail` holds, and `amount` is the last result. */
export interface WorkingStep {
  readonly label: LocalText;
  readonly detail: string;
  readonly amount: number;
}

export interface Pricing {
  readonly currency: string;
  readonly taxMode: QuoteTerms['taxMode'];
  readonly rounding: QuoteTerms['rounding'];
  readonly lines: readonly PricedLine[];
  /** In the order in which the rates first appear. */
  readonly groups: readonly PricedGroup[];
  readonly totals: PricingTotals;
  readonly value: RecurringValue;
  readonly working: readonly WorkingStep[];
}
