import type { RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { type ListRow, readPage } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { Quote, type QuoteLine } from './entities.ts';
import { type Pricing, priceQuote, type QuoteLineInput, type QuoteTerms } from './pricing.ts';

type Tables = TablesOf<typeof Quote | typeof QuoteLine>;
const builder = queryBuilder<Tables>();

export type QuoteRow = RowOf<typeof Quote>;
export type QuoteLineRow = RowOf<typeof QuoteLine>;

export interface QuoteVersion {
  readonly id: string;
  readonly number: string | null;
  readonly revision: number;
  readonly status: QuoteRow['status'];
}

export interface QuotePage {
  readonly quote: ListRow;
  readonly lines: readonly QuoteLineRow[];
  readonly pricing: Pricing;
  /** All versions for the same deal that follow from one another, oldest first. */
  readonly versions: readonly QuoteVersion[];
}

/** The lines of a quote in their order. */
export const linesOf = (reader: Reader, quoteId: string): QuoteLineRow[] =>
  reader.all(
    builder
      .selectFrom('quoteLine')
      .selectAll()
      .where('quoteId', '=', quoteId)
      .orderBy('position')
      .orderBy('id'),
  );

export const termsOf = (
  quote: Pick<QuoteRow, 'currency' | 'taxMode' | 'rounding' | 'discountKind' | 'discountValue'>,
): QuoteTerms => ({
  currency: quote.currency,
  taxMode: quote.taxMode,
  rounding: quote.rounding,
  headerDiscount:
    quote.discountKind && quote.discountValue
      ? { kind: quote.discountKind, value: quote.discountValue }
      : null,
});

type PricedFields = Pick<
  QuoteLineRow,
  | 'quantity'
  | 'unitPrice'
  | 'discountPercent'
  | 'taxRate'
  | 'optional'
  | 'billing'
  | 'termMonths'
  | 'freeMonths'
>;

export const pricingInput = (line: PricedFields): QuoteLineInput => ({
  quantity: line.quantity,
  unitPrice: line.unitPrice,
  discount: line.discountPercent ? { kind: 'percent', value: line.discountPercent } : null,
  taxRate: line.taxRate,
  optional: line.optional === 1,
  billing: line.billing,
  termMonths: line.termMonths,
  freeMonths: line.freeMonths,
});

/** What a stored quote comes to; always computed, never kept. */
export const priceOfQuote = (quote: QuoteRow, lines: readonly QuoteLineRow[]): Pricing =>
  priceQuote(lines.map(pricingInput), termsOf(quote));

/** The versions that a quote belongs to, oldest first: all quotes of the deal linked by `previousId`. */
function versionsOf(reader: Reader, quote: QuoteRow): QuoteVersion[] {
  const all = reader.all(
    builder
      .selectFrom('quote')
      .select(['id', 'number', 'revision', 'status', 'previousId'])
      .where('dealId', '=', quote.dealId)
      .orderBy('revision'),
  );
  const family = new Set([quote.id]);
  for (let grown = true; grown; ) {
    grown = false;
    for (const { id, previousId } of all) {
      if (previousId === null || family.has(id) === family.has(previousId)) continue;
      family.add(id).add(previousId);
      grown = true;
    }
  }
  return all
    .filter(({ id }) => family.has(id))
    .map(({ id, number, revision, status }) => ({ id, number, revision, status }));
}

export interface QuoteSummary extends QuoteVersion {
  readonly title: string;
  readonly validUntil: string | null;
  readonly currency: string;
  /** Without and with tax, minor units. */
  readonly net: number;
  readonly gross: number;
}

/** The quotes of a deal with what they come to, newest first. */
export function quotesOfDeal(reader: Reader, dealId: string, scope: FilterScope): QuoteSummary[] {
  const page = readPage(
    reader,
    Quote,
    { entity: 'quote', filter: { field: 'dealId', op: 'equals', value: dealId }, limit: 100 },
    scope,
  );
  return page.rows.map((row) => {
    const quote = row as unknown as QuoteRow;
    const { id, number, revision, status, title, validUntil, currency } = quote;
    const { net, gross } = priceOfQuote(quote, linesOf(reader, id)).totals;
    return { id, number, revision, status, title, validUntil, currency, net, gross };
  });
}

/** One quote as its page shows it; throws `notFound` for one that this actor may not see. */
export function readQuote(reader: Reader, id: string, scope: FilterScope): QuotePage {
  const quote = readRecord(reader, Quote, id, scope);
  const row = quote as unknown as QuoteRow;
  const lines = linesOf(reader, id);
  return { quote, lines, pricing: priceOfQuote(row, lines), versions: versionsOf(reader, row) };
}
