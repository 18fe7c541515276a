import type { RecordReader, RowOf, TablesOf } from '../../../core/entities/entity.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Work } from '../../../core/storage/work.ts';
import type { Seed } from '../../../core/workspace/seed.ts';
import { Pipeline, Stage } from './entities.ts';

type Tables = TablesOf<typeof Pipeline | typeof Stage>;
const builder = queryBuilder<Tables>();

export type StageRow = RowOf<typeof Stage>;

/** The stages of a pipeline in their order; of all pipelines when none is named. */
export const stagesOf = (reader: RecordReader, pipelineId?: string): StageRow[] => {
  const all = builder
    .selectFrom('stage')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('position')
    .orderBy('id');
  return reader.all(pipelineId === undefined ? all : all.where('pipelineId', '=', pipelineId));
};

export const pipelines = (reader: RecordReader): RowOf<typeof Pipeline>[] =>
  reader.all(
    builder
      .selectFrom('pipeline')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('createdAt')
      .orderBy('id'),
  );

function demandStage(reader: RecordReader, category: StageRow['category'], pipelineId?: string): StageRow {
  const found = stagesOf(reader, pipelineId).find((stage) => stage.category === category);
  if (!found) throw new Error(`the pipeline has no ${category} stage`);
  return found;
}

export const firstOpenStage = (reader: RecordReader, pipelineId?: string): StageRow =>
  demandStage(reader, 'open', pipelineId);
export const wonStage = (reader: RecordReader, pipelineId: string): StageRow =>
  demandStage(reader, 'won', pipelineId);
export const lostStage = (reader: RecordReader, pipelineId: string): StageRow =>
  demandStage(reader, 'lost', pipelineId);

/** The pipeline that a new workspace starts with: the six steps of selling, then won and lost. */
const FIRST_STAGES = [
  ['prospecting', '初步接触', 'Prospecting', 'open', '10', 21],
  ['engaging', '需求沟通', 'Engaging', 'open', '25', 30],
  ['solution', '方案演示', 'Solution', 'open', '45', 30],
  ['negotiation', '商务谈判', 'Negotiation', 'open', '65', 21],
  ['contract', '合同签署', 'Contract', 'open', '85', 14],
  ['won', '赢单', 'Won', 'won', '100', null],
  ['lost', '输单', 'Lost', 'lost', '0', null],
] as const;

function sowPipeline(work: Work): void {
  const pipelineId = work.insert(Pipeline, { name: '标准销售', idleDays: 30 });
  for (const [at, [code, name, nameEn, category, probability, stalledDays]] of FIRST_STAGES.entries())
    work.insert(Stage, {
      code,
      name,
      nameEn,
      category,
      probability,
      stalledDays,
      pipelineId,
      position: at + 1,
    });
}

export const seedPipeline: Seed = { since: 1, sow: sowPipeline };
