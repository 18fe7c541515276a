import type { RecordWriter } from '../../core/entities/entity.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { Deal } from './deal-entity.ts';

/**
 * An open deal knows the day on which somebody last did something for it. A task counts when it is done, and what is
 * planned for later does not count yet.
 */
export function keepLastActivity(activity: RecordValues, work: RecordWriter): void {
  const { dealId, kind, doneAt } = activity;
  if (typeof dealId !== 'string' || (kind === 'task' && !doneAt)) return;
  const deal = work.find(Deal, dealId);
  if (deal?.status !== 'open' || deal.deletedAt !== null) return;
  if (deal.lastActivityOn === null || deal.lastActivityOn < work.today)
    work.update(Deal, dealId, { lastActivityOn: work.today });
}
