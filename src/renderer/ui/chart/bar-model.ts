import type { ChartData } from './chart-data.ts';

/** A bar between two values. */
export interface Bar {
  readonly category: number;
  readonly series: number;
  readonly from: number;
  readonly to: number;
}

/** Bars that stand on one another, what is positive above zero and what is negative below. */
export function stackedBars({ categories, series }: Pick<ChartData, 'categories' | 'series'>): Bar[] {
  return categories.flatMap((_, category) => {
    let [above, below] = [0, 0];
    return series.flatMap(({ values }, at): Bar[] => {
      const value = values[category] ?? null;
      if (value === null) return [];
      const from = value < 0 ? below : above;
      if (value < 0) below += value;
      else above += value;
      return [{ category, series: at, from, to: from + value }];
    });
  });
}

/** Bars that stand beside one another, each on zero. */
export const groupedBars = ({ categories, series }: Pick<ChartData, 'categories' | 'series'>): Bar[] =>
  categories.flatMap((_, category) =>
    series.flatMap(({ values }, at): Bar[] => {
      const value = values[category] ?? null;
      return value === null ? [] : [{ category, series: at, from: 0, to: value }];
    }),
  );

const WIDEST_BAR = 64;
const GAP = 0.28;

/** Where the bars of a category stand within its band, as distances from its left edge. */
export function barPlaces(
  band: number,
  beside: number,
): { readonly width: number; readonly left: (at: number) => number } {
  const room = Math.min(band * (1 - GAP), WIDEST_BAR * beside);
  const width = Math.max(0.5, room / beside);
  return { width, left: (at) => (band - room) / 2 + at * width };
}
