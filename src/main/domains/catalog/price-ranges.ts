import { compareDecimals } from '#shared/decimal.ts';
import { AppError, type Problem } from '#shared/errors.ts';
import type { RecordWriter } from '../../core/entities/entity.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';

/** Quantities and days for which a price holds, bounds included; null is open. */
export interface PriceRange {
  readonly fromQuantity: string | null;
  readonly toQuantity: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
}

const LATEST = '9999-12-31';

const daysMeet = (left: PriceRange, right: PriceRange): boolean =>
  (left.validFrom ?? '') <= (right.validUntil ?? LATEST) &&
  (right.validFrom ?? '') <= (left.validUntil ?? LATEST);

const reaches = (range: PriceRange, from: string | null): boolean =>
  range.toQuantity === null || compareDecimals(from ?? '0', range.toQuantity) <= 0;

/** Whether some quantity on some day lies in both. */
export const rangesOverlap = (left: PriceRange, right: PriceRange): boolean =>
  daysMeet(left, right) && reaches(left, right.fromQuantity) && reaches(right, left.fromQuantity);

/** Whether a price holds for that quantity on that day. */
export const rangeHolds = (range: PriceRange, quantity: string, date: string): boolean =>
  (range.validFrom ?? '') <= date &&
  date <= (range.validUntil ?? LATEST) &&
  compareDecimals(range.fromQuantity ?? '0', quantity) <= 0 &&
  reaches(range, quantity);

/** `10–49`, with days where it has any: for sentences and explanations. */
export function rangeText(range: PriceRange): string {
  const quantities = `${range.fromQuantity ?? '0'}–${range.toQuantity ?? '∞'}`;
  if (range.validFrom === null && range.validUntil === null) return quantities;
  return `${quantities} (${range.validFrom ?? '…'} – ${range.validUntil ?? '…'})`;
}

const backwards = (from: string, until: string, field: string): Problem => ({
  code: 'priceRangeBackwards',
  params: { from, until },
  field,
});

/** A price book ends no earlier than it begins. */
export function checkPriceBook({ validFrom, validUntil }: RecordValues): Problem[] {
  const turned = typeof validFrom === 'string' && typeof validUntil === 'string' && validFrom > validUntil;
  return turned ? [backwards(validFrom, validUntil, 'validUntil')] : [];
}

/** A price's days and quantities run forward. */
export function checkPriceBookEntry(entry: RecordValues): Problem[] {
  const { fromQuantity, toQuantity } = entry;
  const problems = checkPriceBook(entry);
  if (
    typeof fromQuantity === 'string' &&
    typeof toQuantity === 'string' &&
    compareDecimals(fromQuantity, toQuantity) > 0
  )
    problems.push(backwards(fromQuantity, toQuantity, 'toQuantity'));
  return problems;
}

interface Tables {
  priceBookEntry: PriceRange & {
    id: string;
    priceBookId: string;
    productId: string;
    deletedAt: number | null;
  };
  product: { id: string; name: string };
  priceBook: { id: string; name: string };
}
const builder = queryBuilder<Tables>();

/** Two prices of a product in one book never hold at once. Throws AppError priceTiersOverlap, which names both. */
export function refuseOverlap(row: RecordValues, work: RecordWriter): void {
  if (row.deletedAt !== null && row.deletedAt !== undefined) return;
  const of = (name: keyof PriceRange): string | null => (row[name] as string | null | undefined) ?? null;
  const range: PriceRange = {
    fromQuantity: of('fromQuantity'),
    toQuantity: of('toQuantity'),
    validFrom: of('validFrom'),
    validUntil: of('validUntil'),
  };
  const { priceBookId, productId } = row;
  const other = work
    .all(
      builder
        .selectFrom('priceBookEntry')
        .select(['id', 'fromQuantity', 'toQuantity', 'validFrom', 'validUntil'])
        .where('priceBookId', '=', String(priceBookId))
        .where('productId', '=', String(productId))
        .where('deletedAt', 'is', null)
        .where('id', '!=', String(row.id)),
    )
    .find((each) => rangesOverlap(each, range));
  if (!other) return;
  const name = (table: 'product' | 'priceBook', id: unknown): string =>
    work.first(builder.selectFrom(table).select('name').where('id', '=', String(id)))?.name ?? '';
  throw new AppError('priceTiersOverlap', {
    product: name('product', productId),
    book: name('priceBook', priceBookId),
    range: rangeText(range),
    other: rangeText(other),
  });
}
