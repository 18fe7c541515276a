import type { Reader } from '../../../core/storage/reader.ts';
import { type Price, priceOf } from '../../catalog/index.ts';
import { Customer } from '../../directory/index.ts';
import type { QuoteRow } from './read.ts';

/**
 * What the catalogue asks for a product on a quote, on the day on which the quote was made, so that the answer does not
 * change while it is with its approvers. What the line itself says of its catalogue price is not asked: people write
 * lines. Undefined without the product.
 */
export function catalogPrice(
  reader: Reader,
  quote: QuoteRow,
  productId: string,
  quantity: string,
): Price | undefined {
  const customer = quote.customerId === null ? undefined : reader.find(Customer, quote.customerId);
  return priceOf(reader, {
    productId,
    quantity,
    priceBookId: quote.priceBookId,
    currency: quote.currency,
    date: new Date(quote.createdAt).toISOString().slice(0, 10),
    customerId: quote.customerId,
    partnerId: quote.partnerId,
    region: customer?.region ?? null,
    country: customer?.country ?? null,
    industry: customer?.industry ?? null,
  });
}
