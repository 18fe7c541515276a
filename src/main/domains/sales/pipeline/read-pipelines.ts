import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { stageSums } from '../reports.ts';
import { type RequirementRow, requirementsOf } from './requirements.ts';
import { pipelines, type StageRow, stagesOf } from './stages.ts';

export interface StageSettings
  extends Pick<
    StageRow,
    | 'id'
    | 'name'
    | 'nameEn'
    | 'category'
    | 'probability'
    | 'stalledDays'
    | 'forecastCategory'
    | 'exitCriteria'
  > {
  readonly requirements: readonly Pick<RequirementRow, 'id' | 'kind' | 'fieldName' | 'name' | 'nameEn'>[];
  /** The deals in it that the reader may see. */
  readonly deals: number;
}

export interface PipelineSettings {
  readonly id: string;
  readonly name: string;
  readonly idleDays: number | null;
  readonly stages: readonly StageSettings[];
}

/** The pipelines as their settings show them: stages in order, each with what it asks for. */
export function readPipelines(reader: Reader, scope: FilterScope): PipelineSettings[] {
  const sums = stageSums(reader, scope, { field: 'status', op: 'notEquals', value: 'discarded' }, null);
  return pipelines(reader).map(({ id, name, idleDays }) => {
    const asked = requirementsOf(reader, id);
    return {
      id,
      name,
      idleDays,
      stages: stagesOf(reader, id).map((stage) => ({
        id: stage.id,
        name: stage.name,
        nameEn: stage.nameEn,
        category: stage.category,
        probability: stage.probability,
        stalledDays: stage.stalledDays,
        forecastCategory: stage.forecastCategory,
        exitCriteria: stage.exitCriteria,
        requirements: asked
          .filter(({ stageId }) => stageId === stage.id)
          .map(({ id: requirementId, kind, fieldName, name: zh, nameEn }) => ({
            id: requirementId,
            kind,
            fieldName,
            name: zh,
            nameEn,
          })),
        deals: sums.filter(({ stageId }) => stageId === stage.id).reduce((sum, { count }) => sum + count, 0),
      })),
    };
  });
}
