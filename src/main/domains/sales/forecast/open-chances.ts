import type { TaskContext } from '../../../core/jobs/task.ts';
import type { ForecastDeal } from './forecast-deal.ts';
import { momentOf, readOpenDates } from './read-win-model.ts';
import type { ForecastDealRow } from './reports.ts';
import { type Chance, drawSums, seedOf } from './simulate.ts';
import type { WinModel } from './win-model.ts';

/** An open deal with its chance of being won, as the model says it. */
export interface OpenChance extends Chance {
  readonly id: string;
  readonly name: string;
  /** Empty for a deal without an owner. */
  readonly ownerId: string;
  readonly expectedClose: string;
}

/** The chances of the open deals that count somewhere and are asked for; `rows` and `deals` stand in the same order. */
export function openChances(
  rows: readonly ForecastDealRow[],
  deals: readonly ForecastDeal[],
  model: WinModel,
  { reader, scope }: TaskContext,
  asked: (expectedClose: string) => boolean,
): OpenChance[] {
  const dates = readOpenDates(reader);
  return deals.flatMap(({ id, status, category, expectedClose, amount, ownerId }, at): OpenChance[] => {
    const row = rows[at];
    if (!row || status !== 'open' || category === 'omitted') return [];
    if (expectedClose === null || !asked(expectedClose)) return [];
    const moment = momentOf(row, dates.get(id) ?? [], model.usualDays, scope.context.today);
    const { probability } = model.odds(moment);
    return [{ id, name: row.name, ownerId: ownerId ?? '', expectedClose, amount, probability }];
  });
}

/** The draws of each owner's chances in a period: the same chances, the same draws. */
export function drawByOwner(
  chances: readonly (Chance & Pick<OpenChance, 'ownerId'>)[],
  period: string,
): Map<string, Float64Array> {
  const byOwner = Map.groupBy(chances, ({ ownerId }) => ownerId);
  return new Map([...byOwner].map(([owner, own]) => [owner, drawSums(own, seedOf(`${period} ${owner}`))]));
}
