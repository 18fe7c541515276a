import type { RecordWriter } from '../../core/entities/entity.ts';
import type { RecordValues } from '../../core/entities/record-values.ts';
import { StageMove } from './pipeline-entities.ts';

/** Keeps each coming into a stage, whatever moved the deal: board, import, rule or undo. */
export function recordStageMove(deal: RecordValues, work: RecordWriter, before: RecordValues | null): void {
  if (deal.stageId === before?.stageId) return;
  work.insert(StageMove, {
    dealId: deal.id ?? null,
    fromStageId: before?.stageId ?? null,
    toStageId: deal.stageId ?? null,
    at: work.now,
    amountAt: deal.amount ?? null,
    currency: deal.currency ?? null,
  });
}
