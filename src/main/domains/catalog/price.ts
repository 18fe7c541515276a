import { formatMoney } from '#shared/money.ts';
import type { LocalText } from '#shared/texts.ts';
import type { TablesOf } from '../../core/entities/entity.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Reader } from '../../core/storage/reader.ts';
import type { PriceBook, PriceBookEntry } from './price-book-entities.ts';
import {
  type BookTerms,
  inPrecedence,
  type Occasion,
  PRECEDENCE,
  precedenceOf,
  whyNot,
} from './price-precedence.ts';
import { rangeHolds, rangeText } from './price-ranges.ts';
import { Product } from './product-entity.ts';

type Tables = TablesOf<typeof Product | typeof PriceBook | typeof PriceBookEntry>;
const builder = queryBuilder<Tables>();

/** One price book that was asked, and what it said. */
export interface PriceStep {
  readonly book: string;
  readonly hit: boolean;
  readonly said: LocalText;
}

export interface Price {
  /** Minor units of `currency`; null where neither book nor list names a price. */
  readonly amount: number | null;
  readonly currency: string;
  readonly from: 'priceBook' | 'list';
  /** The book that named it. */
  readonly priceBookId: string | null;
  /** Why this price, book by book in the order in which they were asked. */
  readonly steps: readonly PriceStep[];
}

/** What is asked: how much of a product, on which occasion; a book chosen by hand goes before all others. */
export interface PriceQuestion extends Occasion {
  readonly productId: string;
  /** Decimal text; decides the volume tier. */
  readonly quantity: string;
  readonly priceBookId: string | null;
}

/**
 * What a product costs: of the price books that hold, the first that has a price for the quantity and day, else the
 * list price. Undefined without the product.
 */
export function priceOf(reader: Reader, question: PriceQuestion): Price | undefined {
  const product = reader.find(Product, question.productId);
  if (!product) return undefined;
  const books = reader.all(
    builder.selectFrom('priceBook').selectAll().where('deletedAt', 'is', null).orderBy('name'),
  ) as readonly BookTerms[];
  const chosen = books.filter(({ id }) => id === question.priceBookId);
  const others = inPrecedence(books, question).filter(({ id }) => id !== question.priceBookId);
  const steps: PriceStep[] = [];
  for (const book of [...chosen, ...others]) {
    const byHand = book.id === question.priceBookId;
    const entry = entryOf(reader, book.id, question);
    if (entry && entry.currency === question.currency) {
      const amount = (language: 'zh' | 'en') =>
        formatMoney(entry.unitPrice, String(entry.currency), language);
      const why = byHand ? BY_HAND : PRECEDENCE[precedenceOf(book) ?? 'currency'];
      const range = rangeText(entry);
      const said = {
        zh: `${why.zh}，数量 ${range}：${amount('zh')}`,
        en: `${why.en}, quantity ${range}: ${amount('en')}`,
      };
      return {
        amount: entry.unitPrice,
        currency: String(entry.currency),
        from: 'priceBook',
        priceBookId: book.id,
        steps: [...steps, { book: book.name, hit: true, said }, ...unfit(books, question)],
      };
    }
    steps.push({ book: book.name, hit: false, said: NO_PRICE });
  }
  return {
    amount: product.listPrice,
    currency: String(product.currency),
    from: 'list',
    priceBookId: null,
    steps: [...steps, ...unfit(books, question)],
  };
}

const BY_HAND: LocalText = { zh: '本报价选定的价目表', en: 'the price book chosen for the quote' };
const NO_PRICE: LocalText = {
  zh: '没有该产品在此数量、日期和货币下的价目',
  en: 'has no price of the product for this quantity, day and currency',
};

const unfit = (books: readonly BookTerms[], question: PriceQuestion): PriceStep[] =>
  books.flatMap((book): PriceStep[] => {
    const said = book.id === question.priceBookId ? null : whyNot(book, question);
    return said === null ? [] : [{ book: book.name, hit: false, said }];
  });

const entryOf = (reader: Reader, priceBookId: string, { productId, quantity, date }: PriceQuestion) =>
  reader
    .all(
      builder
        .selectFrom('priceBookEntry')
        .select(['unitPrice', 'currency', 'fromQuantity', 'toQuantity', 'validFrom', 'validUntil'])
        .where('priceBookId', '=', priceBookId)
        .where('productId', '=', productId)
        .where('deletedAt', 'is', null),
    )
    .find((entry) => rangeHolds(entry, quantity, date));
