import type { RecordWriter } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import { Stage, StageMove } from './entities.ts';
import { OVERRIDE } from './stage-gate.ts';

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
    expectedCloseAt: deal.expectedClose ?? null,
    probabilityAt: work.find(Stage, String(deal.stageId))?.probability ?? null,
    overridden: work.command.action === OVERRIDE ? 1 : 0,
  });
}
