import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Stage } from './entities.ts';
import type { DealCheckpoint, StageRequirement } from './requirement-entities.ts';

type Tables = TablesOf<typeof Stage | typeof StageRequirement | typeof DealCheckpoint>;
const builder = queryBuilder<Tables>();

export type RequirementRow = RowOf<typeof StageRequirement>;

const live = builder
  .selectFrom('stageRequirement')
  .innerJoin('stage', 'stage.id', 'stageRequirement.stageId')
  .selectAll('stageRequirement')
  .where('stageRequirement.deletedAt', 'is', null)
  .where('stage.deletedAt', 'is', null)
  .where('stage.category', '=', 'open')
  .orderBy('stage.position')
  .orderBy('stageRequirement.position')
  .orderBy('stageRequirement.id');

/** What the open stages of a pipeline ask for, in their order. */
export const requirementsOf = (reader: RecordReader, pipelineId: string): RequirementRow[] =>
  reader.all(live.where('stage.pipelineId', '=', pipelineId));

/** What the open stages before a place in the pipeline ask for, in their order. */
export const requirementsBefore = (
  reader: RecordReader,
  pipelineId: string,
  position: number,
): RequirementRow[] =>
  reader.all(live.where('stage.pipelineId', '=', pipelineId).where('stage.position', '<', position));

/** The checkpoints of a deal that are ticked. */
export const tickedOf = (reader: RecordReader, dealId: string): ReadonlySet<string> =>
  new Set(
    reader
      .all(
        builder
          .selectFrom('dealCheckpoint')
          .select('requirementId')
          .where('dealId', '=', dealId)
          .where('doneAt', 'is not', null),
      )
      .map(({ requirementId }) => requirementId),
  );

/** The tick of one checkpoint, given or taken back. */
export const checkpointOf = (
  reader: RecordReader,
  dealId: string,
  requirementId: string,
): RowOf<typeof DealCheckpoint> | undefined =>
  reader.first(
    builder
      .selectFrom('dealCheckpoint')
      .selectAll()
      .where('dealId', '=', dealId)
      .where('requirementId', '=', requirementId),
  );
