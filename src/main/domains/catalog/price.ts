import type { TablesOf } from '../../core/entities/entity.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Reader } from '../../core/storage/reader.ts';
import { type PriceBook, type PriceBookEntry, Product } from './entities.ts';

type Tables = TablesOf<typeof Product | typeof PriceBook | typeof PriceBookEntry>;
const builder = queryBuilder<Tables>();

export interface Price {
  /** Minor units of `currency`; null where neither book nor list names a price. */
  readonly amount: number | null;
  readonly currency: string;
  readonly from: 'priceBook' | 'list';
}

/** What a product costs: the price book's price where it has one, else the list price. Undefined without the product. */
export function priceOf(reader: Reader, productId: string, priceBookId: string | null): Price | undefined {
  const product = reader.find(Product, productId);
  if (!product) return undefined;
  const entry =
    priceBookId === null
      ? undefined
      : reader.first(
          builder
            .selectFrom('priceBookEntry')
            .select(['unitPrice', 'currency'])
            .where('priceBookId', '=', priceBookId)
            .where('productId', '=', productId)
            .where('deletedAt', 'is', null),
        );
  return entry
    ? { amount: entry.unitPrice, currency: String(entry.currency), from: 'priceBook' }
    : { amount: product.listPrice, currency: String(product.currency), from: 'list' };
}
