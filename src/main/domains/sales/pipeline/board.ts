import { z } from 'zod';
import { decimalValue } from '#shared/decimal.ts';
import { allOf, Filter } from '#shared/filter/filter.ts';
import { fraction, multiply, round } from '#shared/fraction.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import { stageSums } from '../reports.ts';
import { pipelines, type StageRow, stagesOf } from './stages.ts';
import { type Stall, stalledFilter, stallsOf } from './stalled.ts';

export const BoardRequest = z.object({
  pipelineId: z.string().max(40).nullish(),
  filter: Filter.nullish(),
  search: z.string().max(500).nullish(),
  /** Only deals that nobody moves on. */
  onlyStalled: z.boolean().nullish(),
});
export type BoardRequest = z.infer<typeof BoardRequest>;

export interface BoardColumn {
  readonly stage: { id: string; label: LocalText; category: StageRow['category']; probability: number };
  readonly count: number;
  /** How many of them are stalled. */
  readonly stalled: number;
  /** Per currency, minor units; weighted by the stage's probability. */
  readonly sums: readonly { currency: string; amount: number; weighted: number }[];
}

export interface Board {
  readonly pipelines: readonly { id: string; label: string }[];
  readonly pipelineId: string | null;
  readonly columns: readonly BoardColumn[];
  /** The reasons for which a deal counts as stalled, and the filter that finds all that are. */
  readonly stalls: readonly Stall[];
  readonly stalledFilter: Filter;
}

/** The columns of the board with their counts and sums; the cards are pages of the deal list. */
export function readBoard(reader: Reader, request: BoardRequest, scope: FilterScope): Board {
  const all = pipelines(reader);
  const pipeline = all.find(({ id }) => id === request.pipelineId) ?? all[0];
  const stalls = pipeline ? stallsOf(reader, pipeline, scope.context.today) : [];
  const isStalled = stalledFilter(stalls);
  if (!pipeline) return { pipelines: [], pipelineId: null, columns: [], stalls, stalledFilter: isStalled };
  const pipelineId = pipeline.id;
  const live: Filter = {
    and: [
      { field: 'pipelineId', op: 'equals', value: pipelineId },
      { field: 'status', op: 'notEquals', value: 'discarded' },
    ],
  };
  const asked = allOf(live, request.filter, request.onlyStalled ? isStalled : null);
  const sums = stageSums(reader, scope, asked, request.search ?? null);
  const stalled = stageSums(reader, scope, allOf(asked, isStalled), request.search ?? null);
  return {
    pipelines: all.map(({ id, name }) => ({ id, label: name })),
    pipelineId,
    columns: stagesOf(reader, pipelineId).map((stage) => {
      const own = sums.filter(({ stageId }) => stageId === stage.id);
      return {
        stage: {
          id: stage.id,
          label: { zh: stage.name, en: stage.nameEn },
          category: stage.category,
          probability: Number(stage.probability),
        },
        count: countIn(sums, stage),
        stalled: countIn(stalled, stage),
        sums: own.map(({ currency, amount }) => ({
          currency,
          amount,
          weighted: weighted(amount, stage.probability),
        })),
      };
    }),
    stalls,
    stalledFilter: isStalled,
  };
}

const countIn = (sums: readonly { stageId: string; count: number }[], stage: StageRow): number =>
  sums.reduce((sum, { stageId, count }) => (stageId === stage.id ? sum + count : sum), 0);

/** An amount times a probability in percent, exact until it is rounded to the minor unit. */
const weighted = (amount: number, percent: string): number =>
  Number(round(multiply(fraction(BigInt(amount), 100n), decimalValue(percent))));
