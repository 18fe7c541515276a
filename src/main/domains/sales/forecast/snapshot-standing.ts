import type { RecordReader } from '../../../core/entities/entity.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import type { ForecastCategory } from './category.ts';
import type { ForecastDeal } from './forecast-deal.ts';
import { type SnapshotDealRead, snapshotDealsUntil } from './reports.ts';

/** How the pipeline stood in a snapshot. */
export interface Standing {
  /** Open then, or closed since the day asked from, by deal. */
  readonly deals: ReadonlyMap<string, ForecastDeal>;
  readonly names: ReadonlyMap<string, string>;
  /** What the model then said of the open ones, between 0 and 1. */
  readonly odds: ReadonlyMap<string, number>;
}

const asDeal = (row: SnapshotDealRead): ForecastDeal => ({
  id: row.dealId,
  ownerId: row.ownerId,
  status: row.status,
  amount: row.amount,
  expectedClose: row.expectedClose,
  closedOn: row.closedOn,
  category: row.category as ForecastCategory,
  probability: Number(row.probability),
});

/** The snapshot of a day, with the deals that those after `since` found closed; a deal open again is open. */
export function standingOn(
  reader: RecordReader,
  scope: FilterScope,
  asked: { readonly since: string; readonly day: string; readonly currency: string },
): Standing {
  const rows = snapshotDealsUntil(reader, scope, asked);
  const ordered = [
    ...rows.filter(({ status }) => status !== 'open'),
    ...rows.filter(({ status }) => status === 'open'),
  ];
  return {
    deals: new Map(ordered.map((row) => [row.dealId, asDeal(row)])),
    names: new Map(ordered.flatMap(({ dealId, name }) => (name === null ? [] : [[dealId, name] as const]))),
    odds: new Map(
      ordered.flatMap(({ dealId, modelProbability }) =>
        modelProbability === null ? [] : [[dealId, Number(modelProbability) / 100] as const],
      ),
    ),
  };
}
