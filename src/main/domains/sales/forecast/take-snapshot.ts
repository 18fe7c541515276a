import { SYSTEM } from '../../../core/access/actor.ts';
import type { RecordReader } from '../../../core/entities/entity.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import { defineTask } from '../../../core/jobs/task.ts';
import { type FilterScope, filterScope } from '../../../core/lists/compile-filter.ts';
import { dayAfter } from '../../../core/metrics/window.ts';
import type { Command, Work } from '../../../core/storage/work.ts';
import { stagesOf } from '../pipeline/stages.ts';
import { PipelineSnapshot, SnapshotDeal } from './entities.ts';
import { asForecastDeal, type StageSays, stagesSay } from './forecast-deals.ts';
import { lastSnapshot, snapshotOn } from './forecast-rows.ts';
import { momentOf, readOpenDates, readWinModel } from './read-win-model.ts';
import { dealsClosedSince, type ForecastDealRow, forecastDeals } from './reports.ts';

/** Snapshots are a week apart. */
const DAYS_APART = 7;

/** What belongs into a snapshot: all open deals, and those closed since the snapshot before. */
function snapshotDeals(reader: RecordReader, scope: FilterScope): ForecastDealRow[] {
  const open = forecastDeals(reader, scope, { field: 'status', op: 'equals', value: 'open' });
  const last = lastSnapshot(reader);
  return last ? [...open, ...dealsClosedSince(reader, scope, last.createdAt)] : open;
}

const percent = (probability: number): string => String(Math.round(probability * 1000) / 10);

/** Keeps the pipeline as it stands today, one snapshot a day at the most; false where there is one already. */
export function takeSnapshot(work: Work): boolean {
  if (snapshotOn(work, work.today)) return false;
  // a snapshot is of the whole company, whoever lets it be taken
  const scope = filterScope(work.registry, SYSTEM, work.today, work.facts.timeZone);
  const says: ReadonlyMap<string, StageSays> = stagesSay(stagesOf(work));
  const model = readWinModel(work, work.currency);
  const dates = readOpenDates(work);
  const rows = snapshotDeals(work, scope);
  const snapshotId = work.insert(PipelineSnapshot, { takenOn: work.today, deals: rows.length });
  for (const row of rows) {
    const { category, probability } = asForecastDeal(row, says);
    const odds =
      row.status === 'open'
        ? model.odds(momentOf(row, dates.get(row.id) ?? [], model.usualDays, work.today)).probability
        : row.status === 'won'
          ? 1
          : 0;
    work.insert(SnapshotDeal, {
      snapshotId,
      dealId: row.id,
      ownerId: row.ownerId,
      stageId: row.stageId,
      status: row.status,
      amount: row.amount,
      currency: row.currency,
      expectedClose: row.expectedClose,
      closedOn: row.closedOn,
      category,
      probability: String(probability),
      modelProbability: percent(odds),
    });
  }
  return true;
}

/** Takes the snapshot on a connection of its own, so that a long pipeline does not hold the window. */
export const snapshotTask = defineTask<Pick<Command, 'source' | 'key'>, { taken: boolean }>(
  'sales.pipelineSnapshot',
  (from, { actor, write }) =>
    write({ action: 'sales.pipelineSnapshot.take', actor, ...from }, (work) => ({
      taken: takeSnapshot(work),
    })).answer,
);

/** Looks every hour whether the last snapshot is a week old. A week in which the program was closed has none. */
export const weeklySnapshot: Recurring = {
  name: 'sales.pipelineSnapshot',
  label: { zh: '每周管道快照', en: 'Weekly pipeline snapshot' },
  every: 60 * 60_000,
  run: async ({ workspace, workers }) => {
    const last = lastSnapshot(workspace.reader);
    if (last && workspace.today < dayAfter(last.takenOn, DAYS_APART)) return;
    await workers.write(snapshotTask, { source: 'system' }, workspace, SYSTEM);
  },
};
