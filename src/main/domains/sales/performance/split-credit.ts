import { z } from 'zod';
import { decimalValue, formatDecimal } from '#shared/decimal.ts';
import { AppError } from '#shared/errors.ts';
import { fraction, multiply } from '#shared/fraction.ts';
import { demand } from '../../../core/access/access.ts';
import type { RowOf, TablesOf } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Deal } from '../deal-entity.ts';
import { Salesperson } from '../team-entities.ts';
import { DealCredit } from './credit-entity.ts';
import { WHOLE } from './credit-share.ts';

const builder = queryBuilder<TablesOf<typeof DealCredit>>();

/** Splitting what is closed already: it changes figures that people have seen. */
export const MANAGE_CREDIT = 'sales.dealCredit.manage';

export const CreditSplit = z.object({
  id: z.string().max(40),
  /** None gives all of it back to the owner. */
  shares: z.array(z.object({ salespersonId: z.string().max(40), percent: z.string().max(40) })).max(20),
});
export type CreditSplit = z.infer<typeof CreditSplit>;

const PERCENT = { zh: '比例', en: 'Share' };

/** The rows that split a deal, the largest share first. */
export const creditsOf = (reader: Reader | Work, dealId: string): RowOf<typeof DealCredit>[] =>
  (
    reader.all(
      builder
        .selectFrom('dealCredit')
        .selectAll()
        .where('dealId', '=', dealId)
        .where('deletedAt', 'is', null)
        .orderBy('id'),
    ) as RowOf<typeof DealCredit>[]
  ).toSorted((one, other) => pointsOf(other.percent) - pointsOf(one.percent));

/** A percentage that is kept, in hundredths of a per cent. */
export const pointsOf = (percent: string): number => {
  const { numerator, denominator } = multiply(decimalValue(percent), fraction(100n));
  return Number(numerator / denominator);
};

/** A percentage as somebody wrote it. Throws `creditPercent` unless it is above 0, up to 100, with two places at most. */
function readPercent(percent: string, row: number): number {
  const { numerator, denominator } = multiply(decimalValue(percent, PERCENT), fraction(100n));
  if (denominator !== 1n || numerator <= 0n || numerator > BigInt(WHOLE))
    throw new AppError('creditPercent', { row, value: percent });
  return Number(numerator);
}

export const percentText = (points: number): string => {
  const text = formatDecimal({ digits: BigInt(points), places: 2 });
  return text.replace(/\.?0+$/, '');
};

/**
 * Says who is credited with how much of a deal: shares that are 100 % together, or none, which leaves it to the owner.
 * Throws `creditPercent`, `creditTwice`, `creditTotal`; for a closed deal `notAllowed` without the right to it.
 */
export function splitCredit(work: Work, { id, shares }: CreditSplit, scope: FilterScope): void {
  const deal = readRecord(work, Deal, id, scope);
  if (deal.deletedAt !== null) throw new AppError('deleted', { entity: Deal.spec.label });
  if (deal.status !== 'open') demand(scope.actor, MANAGE_CREDIT);
  const wanted = new Map<string, number>();
  for (const [at, { salespersonId, percent }] of shares.entries()) {
    const person = readRecord(work, Salesperson, salespersonId, scope);
    if (wanted.has(salespersonId))
      throw new AppError('creditTwice', { row: at + 1, who: String(person.name) });
    wanted.set(salespersonId, readPercent(percent, at + 1));
  }
  const total = [...wanted.values()].reduce((sum, points) => sum + points, 0);
  if (shares.length > 0 && total !== WHOLE) throw new AppError('creditTotal', { total: percentText(total) });
  for (const known of creditsOf(work, id)) {
    const points = wanted.get(known.salespersonId);
    wanted.delete(known.salespersonId);
    if (points === undefined) work.remove(DealCredit, known.id);
    else work.update(DealCredit, known.id, { percent: percentText(points) });
  }
  for (const [salespersonId, points] of wanted)
    work.insert(DealCredit, { dealId: id, salespersonId, percent: percentText(points) });
}
