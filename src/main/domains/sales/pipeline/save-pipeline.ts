import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { checkValues } from '../../../core/records/write-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Deal } from '../deal-entity.ts';
import { dealsInStage } from '../reports.ts';
import { Pipeline, Stage } from './entities.ts';
import { StageRequirement } from './requirement-entities.ts';
import { requirementsOf } from './requirements.ts';
import { type StageRow, stagesOf } from './stages.ts';

const id = z.string().max(40);
const name = z.string().max(200);

const RequirementDraft = z.object({
  id: id.nullish(),
  kind: z.enum(['field', 'checkpoint']),
  fieldName: z.string().max(60).nullish(),
  name: name.nullish(),
  nameEn: name.nullish(),
});
type RequirementDraft = z.infer<typeof RequirementDraft>;

const StageDraft = z.object({
  id: id.nullish(),
  name,
  nameEn: name,
  category: z.enum(['open', 'won', 'lost']),
  probability: z.string().max(20),
  stalledDays: z.number().int().nullish(),
  forecastCategory: z.string().max(20).nullish(),
  exitCriteria: z.string().max(1000).nullish(),
  requirements: z.array(RequirementDraft).max(50),
});
type StageDraft = z.infer<typeof StageDraft>;

/** A pipeline as its settings are saved: whole, its stages in their order. */
export const PipelineDraft = z.object({
  id: id.nullish(),
  name,
  idleDays: z.number().int().nullish(),
  stages: z.array(StageDraft).min(1).max(30),
});
export type PipelineDraft = z.infer<typeof PipelineDraft>;

/**
 * Saves a pipeline with its stages and what they ask for, and returns its id. Open stages come first, then one for won
 * and one for lost. Throws `pipelineStages`, `stageInUse` for a stage that would go while deals are in it, and the
 * problems of the values.
 */
export function savePipeline(work: Work, draft: PipelineDraft, scope: FilterScope): string {
  const ofKind = (category: StageDraft['category']) =>
    draft.stages.filter((stage) => stage.category === category);
  if (ofKind('open').length === 0 || ofKind('won').length !== 1 || ofKind('lost').length !== 1)
    throw new AppError('pipelineStages');
  const values = checked(Pipeline, { name: draft.name, idleDays: draft.idleDays ?? null });
  const pipelineId = keep(work, Pipeline, draft.id ?? undefined, values);
  const stages = [...ofKind('open'), ...ofKind('won'), ...ofKind('lost')];
  const held = { stages: stagesOf(work, pipelineId), requirements: requirementsOf(work, pipelineId) };
  for (const stage of held.stages) if (!stages.some(({ id }) => id === stage.id)) removeStage(work, stage);
  const kept = new Set<string>();
  for (const [at, stage] of stages.entries()) {
    const stageId = keep(
      work,
      Stage,
      among(held.stages, Stage, stage.id),
      stageValues(stage, pipelineId, at),
    );
    for (const [position, requirement] of stage.requirements.entries()) {
      const requirementId = among(held.requirements, StageRequirement, requirement.id);
      const values = requirementValues(requirement, stageId, position + 1, scope);
      kept.add(keep(work, StageRequirement, requirementId, values));
    }
  }
  for (const { id } of held.requirements)
    if (!kept.has(id)) work.update(StageRequirement, id, { deletedAt: work.now });
  return pipelineId;
}

/** The id of one of the rows that the pipeline has, undefined for a new one. Throws `notFound` for any other. */
function among(
  rows: readonly { id: string }[],
  entity: Entity,
  id: string | null | undefined,
): string | undefined {
  if (!id) return undefined;
  if (!rows.some((row) => row.id === id)) throw new AppError('notFound', { entity: entity.spec.label });
  return id;
}

function removeStage(work: Work, { id, name, nameEn }: StageRow): void {
  const count = dealsInStage(work, id);
  if (count > 0) throw new AppError('stageInUse', { stage: { zh: name, en: nameEn }, count });
  work.update(Stage, id, { deletedAt: work.now });
}

const stageValues = (stage: StageDraft, pipelineId: string, at: number): RecordValues => ({
  ...checked(Stage, {
    name: stage.name,
    nameEn: stage.nameEn.trim() === '' ? stage.name : stage.nameEn,
    probability: probabilityOf(stage),
    stalledDays: stage.category === 'open' ? (stage.stalledDays ?? null) : null,
    forecastCategory: stage.category === 'open' ? (stage.forecastCategory ?? null) : null,
    exitCriteria: stage.category === 'open' ? stage.exitCriteria || null : null,
    category: stage.category,
  }),
  pipelineId,
  position: at + 1,
});

/** Won is certain and lost is nothing, whatever somebody wrote. */
const probabilityOf = ({ category, probability }: StageDraft): string =>
  category === 'open' ? probability : category === 'won' ? '100' : '0';

function requirementValues(
  { kind, fieldName, name: zh, nameEn }: RequirementDraft,
  stageId: string,
  position: number,
  scope: FilterScope,
): RecordValues {
  const field = kind === 'field' ? scope.registry.shaped(Deal).field(fieldName ?? '') : undefined;
  if (kind === 'field' && !field?.editable)
    throw new AppError('unknownField', { entity: Deal.spec.label, field: fieldName ?? '' });
  const label = field?.label ?? { zh: zh?.trim() ?? '', en: nameEn?.trim() || (zh?.trim() ?? '') };
  const fields = { kind, fieldName: field?.name ?? null, name: label.zh, nameEn: label.en };
  return { ...checked(StageRequirement, fields), stageId, position };
}

const checked = (entity: Entity, values: Readonly<Record<string, unknown>>): RecordValues =>
  checkValues(entity, values, entity.fields);

/** Changes the record, or makes it where it has no id yet. */
function keep(work: Work, entity: Entity, id: string | undefined, values: RecordValues): string {
  if (!id) return work.insert(entity, values);
  work.update(entity, id, values);
  return id;
}
