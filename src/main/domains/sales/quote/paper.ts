import type { Party } from '../../../core/documents/index.ts';
import type { Pricing, QuoteLineInput, QuoteTerms } from './pricing.ts';

/** Everything a quote's document or sheet says, gathered before it is drawn. */
export interface QuotePaper {
  /** Null while it is a draft. */
  readonly number: string | null;
  readonly revision: number;
  readonly title: string;
  /** Civil dates. */
  readonly issuedOn: string;
  readonly validUntil: string | null;
  readonly preparedBy: string | null;
  readonly conditions: string | null;
  readonly paymentDays: number | null;
  readonly company: Party;
  readonly customer: Party;
  /** The customer's facts one by one, where they are known apart from the lines of the address. */
  readonly customerFacts?: {
    readonly address: string | null;
    readonly taxNumber: string | null;
    readonly phone: string | null;
  };
  readonly lines: readonly QuotePaperLine[];
  readonly terms: QuoteTerms;
  /** `priceQuote` of the same lines and terms: the document computes nothing of its own. */
  readonly pricing: Pricing;
  /** Epoch milliseconds, written into the file. */
  readonly createdAt: number;
}

export interface QuotePaperLine extends QuoteLineInput {
  readonly description: string;
  readonly code: string | null;
  readonly unit: string | null;
  /** Civil date. */
  readonly startsOn: string | null;
}
