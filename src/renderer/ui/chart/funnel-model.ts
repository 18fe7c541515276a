import { type Format, NOTHING } from '../format/format.ts';
import { quantityText } from '../format/quantity-text.ts';
import type { TableOfChart } from './chart-table.tsx';

export interface FunnelStage {
  readonly key: string;
  readonly label: string;
  readonly count: number;
  /** Minor units. */
  readonly amount: number;
  readonly to?: string | undefined;
}

/** A stage with what part of the first and of the one before it is. */
export interface FunnelShare {
  readonly stage: FunnelStage;
  /** In percent; null where there is nothing to be a part of. */
  readonly ofFirst: number | null;
  readonly ofBefore: number | null;
}

const share = (part: number, whole: number | undefined): number | null =>
  whole === undefined || whole === 0 ? null : (part / whole) * 100;

export const funnelShares = (stages: readonly FunnelStage[]): FunnelShare[] =>
  stages.map((stage, at) => ({
    stage,
    ofFirst: share(stage.count, stages[0]?.count),
    ofBefore: share(stage.count, stages[at - 1]?.count),
  }));

interface FunnelHeads {
  readonly stage: string;
  readonly count: string;
  readonly amount: string;
  readonly ofFirst: string;
  readonly ofBefore: string;
}

export const funnelTable = (
  stages: readonly FunnelStage[],
  currency: string,
  heads: FunnelHeads,
  format: Format,
): TableOfChart => ({
  columns: [
    { header: heads.stage },
    ...[heads.count, heads.amount, heads.ofBefore, heads.ofFirst].map((header) => ({ header, number: true })),
  ],
  rows: funnelShares(stages).map(({ stage, ofFirst, ofBefore }) => ({
    key: stage.key,
    cells: [
      { text: stage.label },
      { text: format.integer(stage.count), to: stage.to },
      { text: quantityText(stage.amount, 'money', currency, format) },
      { text: ofBefore === null ? NOTHING : format.percent(ofBefore) },
      { text: ofFirst === null ? NOTHING : format.percent(ofFirst) },
    ],
  })),
});
