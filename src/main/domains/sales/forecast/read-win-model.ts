import type { RecordReader } from '../../../core/entities/entity.ts';
import { stagesOf } from '../pipeline/stages.ts';
import { type DealLife, type DealMoment, pushesIn } from './deal-moments.ts';
import { closedActivities, closedLives, type ForecastDealRow, openPushes } from './reports.ts';
import { trainWinModel, type WinModel } from './win-model.ts';

/** So many of the deals closed last teach the model. */
const TEACHERS = 2_000;
const DAY = 86_400_000;

/** The model as the deals closed last teach it; the company's own, whoever asks. */
export function readWinModel(reader: RecordReader, currency: string): WinModel {
  const open = stagesOf(reader).filter(({ category }) => category === 'open');
  return trainWinModel(readLives(reader, currency), new Set(open.map(({ id }) => id)));
}

function readLives(reader: RecordReader, currency: string): DealLife[] {
  const activities = new Map<string, number[]>();
  for (const { dealId, at } of closedActivities(reader, TEACHERS)) {
    const known = activities.get(dealId);
    if (known) known.push(at);
    else activities.set(dealId, [at]);
  }
  const lives = new Map<string, DealLife & { moves: DealLife['moves'][number][] }>();
  for (const row of closedLives(reader, TEACHERS)) {
    const life = lives.get(row.dealId) ?? {
      won: row.status === 'won',
      closedOn: row.closedOn,
      source: row.source,
      moves: [],
      activities: activities.get(row.dealId) ?? [],
    };
    const amount = row.currency === currency ? row.amount : null;
    life.moves.push({ at: row.at, stageId: row.stageId, amount, expectedClose: row.expectedClose });
    lives.set(row.dealId, life);
  }
  // an old deal that came in closed shows nothing of its way
  return [...lives.values()].filter(({ moves }) => moves.length > 1);
}

/** The close dates that each open deal, or one alone, had at its changes of stage. */
export function readOpenDates(
  reader: RecordReader,
  dealId: string | null = null,
): ReadonlyMap<string, readonly (string | null)[]> {
  const dates = new Map<string, (string | null)[]>();
  for (const { dealId: id, expectedClose } of openPushes(reader, dealId)) {
    const known = dates.get(id);
    if (known) known.push(expectedClose);
    else dates.set(id, [expectedClose]);
  }
  return dates;
}

/** An open deal as it stands today. */
export function momentOf(
  row: ForecastDealRow,
  dates: readonly (string | null)[],
  usualDays: ReadonlyMap<string, number>,
  today: string,
): DealMoment {
  const daysSince = (day: string): number => (Date.parse(today) - Date.parse(day)) / DAY;
  const since = row.inStageSince ?? row.openedOn;
  return {
    stageId: row.stageId,
    age: since === null ? 0 : daysSince(since) / (usualDays.get(row.stageId) ?? 30),
    amount: row.amount,
    source: row.sourceChannel,
    idleDays: row.lastActivityOn === null ? null : daysSince(row.lastActivityOn),
    pushes: pushesIn([...dates, row.expectedClose]),
  };
}
