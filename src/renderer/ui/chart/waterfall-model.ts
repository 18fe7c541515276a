import { type Format, NOTHING } from '../format/format.ts';
import { quantityText } from '../format/quantity-text.ts';
import type { Measure } from './chart-data.ts';
import type { TableOfChart } from './chart-table.tsx';

/** What one begins with, a change on the way, or the sum that has been come to. */
export interface WaterfallStep {
  readonly key: string;
  readonly label: string;
  /** What is added or taken away, of the first what is there; null for a sum of all before it. */
  readonly change: number | null;
  readonly to?: string | undefined;
}

export interface WaterfallBar {
  readonly step: WaterfallStep;
  readonly from: number;
  readonly to: number;
}

/** True for what stands on zero: the first, and each sum. */
export const isSum = (steps: readonly WaterfallStep[], at: number): boolean =>
  at === 0 || steps[at]?.change === null;

/** Each change hangs where the one before ended; a sum stands on zero. So all changes up to a sum make that sum. */
export function waterfallBars(steps: readonly WaterfallStep[]): WaterfallBar[] {
  let running = 0;
  return steps.map((step) => {
    const from = step.change === null ? 0 : running;
    running += step.change ?? 0;
    return { step, from, to: running };
  });
}

export function waterfallTable(
  steps: readonly WaterfallStep[],
  { unit, currency }: Measure,
  heads: { readonly step: string; readonly change: string; readonly running: string },
  format: Format,
): TableOfChart {
  const text = (value: number): string => quantityText(value, unit, currency, format);
  return {
    columns: [
      { header: heads.step },
      { header: heads.change, number: true },
      { header: heads.running, number: true },
    ],
    rows: waterfallBars(steps).map(({ step, to }) => ({
      key: step.key,
      cells: [
        { text: step.label },
        step.change === null ? { text: NOTHING } : { text: text(step.change), to: step.to },
        { text: text(to), to: step.change === null ? step.to : undefined },
      ],
    })),
  };
}
