import type { Billing } from '#shared/billing.ts';
import type { FieldValue } from '#shared/fields.ts';
import { moneyText } from '#shared/money.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { fieldValue } from '../../../core/lists/page.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { type PriceStep, Product, priceOf } from '../../catalog/index.ts';
import { Customer } from '../../directory/index.ts';
import { Quote } from './entities.ts';

/** What is asked of the catalogue for one line; what is left out is taken from the quote as it is stored. */
export interface LineQuestion {
  readonly productId: string;
  readonly quoteId?: string | null | undefined;
  readonly quantity?: string | null | undefined;
  readonly priceBookId?: string | null | undefined;
  readonly partnerId?: string | null | undefined;
}

export interface BroughtLine {
  readonly productId: string;
  readonly description: string;
  readonly unit: string | null;
  /** Major units; empty where nothing names a price. */
  readonly unitPrice: string;
  readonly currency: string | null;
  readonly taxRate: string | null;
  readonly billing: Billing | null;
  readonly from: 'priceBook' | 'list';
  readonly priceBookId: string | null;
  readonly steps: readonly PriceStep[];
}

/** What a product brings to a line of a quote: its name, unit, tax rate, and its price with the reason for it. */
export function priceForLine(
  reader: Reader,
  question: LineQuestion,
  today: string,
  scope: FilterScope,
): BroughtLine {
  const product = readRecord(reader, Product, question.productId, scope);
  const quote = question.quoteId ? readRecord(reader, Quote, question.quoteId, scope) : undefined;
  const of = (name: string): FieldValue => (quote ? fieldValue(quote, name) : null);
  const customer = of('customerId') === null ? undefined : reader.find(Customer, String(of('customerId')));
  const price = priceOf(reader, {
    productId: question.productId,
    quantity: question.quantity || '1',
    priceBookId: question.priceBookId ?? null,
    currency: String(of('currency') ?? fieldValue(product, 'currency')),
    date: today,
    customerId: customer?.id ?? null,
    partnerId: question.partnerId ?? (of('partnerId') as string | null),
    region: customer?.region ?? null,
    country: customer?.country ?? null,
    industry: customer?.industry ?? null,
  });
  return {
    productId: question.productId,
    description: String(fieldValue(product, 'name')),
    unit: fieldValue(product, 'unit') as string | null,
    unitPrice: price?.amount == null ? '' : moneyText(price.amount, price.currency),
    currency: price?.currency ?? null,
    taxRate: fieldValue(product, 'taxRate') as string | null,
    billing: fieldValue(product, 'billing') as Billing | null,
    from: price?.from ?? 'list',
    priceBookId: price?.priceBookId ?? null,
    steps: price?.steps ?? [],
  };
}
