import { z } from 'zod';
import { decimalValue } from '#shared/decimal.ts';
import { allOf, Filter } from '#shared/filter/filter.ts';
import { fraction, multiply, round } from '#shared/fraction.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../../core/lists/compile-filter.ts';
import type { Reader } from '../../core/storage/reader.ts';
import { stageSums } from './reports.ts';
import { pipelines, type StageRow, stagesOf } from './stages.ts';

export const BoardRequest = z.object({
  pipelineId: z.string().max(40).nullish(),
  filter: Filter.nullish(),
  search: z.string().max(500).nullish(),
});
export type BoardRequest = z.infer<typeof BoardRequest>;

export interface BoardColumn {
  readonly stage: { id: string; label: LocalText; category: StageRow['category']; probability: number };
  readonly count: number;
  /** Per currency, minor units; weighted by the stage's probability. */
  readonly sums: readonly { currency: string; amount: number; weighted: number }[];
}

export interface Board {
  readonly pipelines: readonly { id: string; label: string }[];
  readonly pipelineId: string | null;
  readonly columns: readonly BoardColumn[];
}

/** The columns of the board with their counts and sums; the cards are pages of the deal list. */
export function readBoard(reader: Reader, request: BoardRequest, scope: FilterScope): Board {
  const all = pipelines(reader);
  const pipelineId = request.pipelineId ?? all[0]?.id ?? null;
  if (pipelineId === null) return { pipelines: [], pipelineId, columns: [] };
  const live: Filter = {
    and: [
      { field: 'pipelineId', op: 'equals', value: pipelineId },
      { field: 'status', op: 'notEquals', value: 'discarded' },
    ],
  };
  const sums = stageSums(reader, scope, allOf(live, request.filter), request.search ?? null);
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
        count: own.reduce((sum, { count }) => sum + count, 0),
        sums: own.map(({ currency, amount }) => ({
          currency,
          amount,
          weighted: weighted(amount, stage.probability),
        })),
      };
    }),
  };
}

/** An amount times a probability in percent, exact until it is rounded to the minor unit. */
const weighted = (amount: number, percent: string): number =>
  Number(round(multiply(fraction(BigInt(amount), 100n), decimalValue(percent))));
