import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { updateRecord } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Deal } from '../deal-entity.ts';
import { Stage } from './entities.ts';
import { DealCheckpoint, StageRequirement } from './requirement-entities.ts';
import { checkpointOf } from './requirements.ts';
import type { StageRow } from './stages.ts';

/** What is filled in and ticked together with a move, so that it is one action. */
export const Completed = {
  values: z.record(z.string().max(60), z.unknown()).nullish(),
  checkpoints: z.array(z.string().max(40)).max(200).nullish(),
};
export interface Completed {
  readonly values?: Readonly<Record<string, unknown>> | null | undefined;
  readonly checkpoints?: readonly string[] | null | undefined;
}

/** Throws `notFound` where there is no such stage. */
export function demandStageNamed(work: Work, id: string): StageRow {
  const stage = work.find(Stage, id);
  if (!stage || stage.deletedAt !== null) throw new AppError('notFound', { entity: Stage.spec.label });
  return stage;
}

/** Fills in fields like a form and ticks checkpoints of a deal that the actor may change. */
export function completeDeal(
  work: Work,
  dealId: string,
  { values, checkpoints }: Completed,
  scope: FilterScope,
): void {
  if (values && Object.keys(values).length > 0) updateRecord(work, Deal, dealId, values, {}, scope);
  for (const requirementId of checkpoints ?? []) tick(work, dealId, requirementId, true);
}

/** Ticks a checkpoint of a deal, or takes the tick back; throws `notFound` where no stage asks for such a point. */
export function tick(work: Work, dealId: string, requirementId: string, done: boolean): void {
  const asked = work.find(StageRequirement, requirementId);
  if (asked?.kind !== 'checkpoint' || asked.deletedAt !== null)
    throw new AppError('notFound', { entity: StageRequirement.spec.label });
  const held = checkpointOf(work, dealId, requirementId);
  if (done === (held?.doneAt != null)) return;
  const values = done ? { doneAt: work.now, doneById: work.actor.id } : { doneAt: null, doneById: null };
  if (held) work.update(DealCheckpoint, held.id, values);
  else work.insert(DealCheckpoint, { dealId, requirementId, ...values });
}
