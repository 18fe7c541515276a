import type { TableOfChart } from './chart-table.tsx';

export interface ScatterPoint {
  readonly key: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly to?: string | undefined;
}

/** From left to right, those above one another from the bottom. */
export const scatterOrder = (points: readonly ScatterPoint[]): ScatterPoint[] =>
  points.toSorted((one, other) => one.x - other.x || one.y - other.y);

export const scatterTable = (
  points: readonly ScatterPoint[],
  heads: { readonly name: string; readonly x: string; readonly y: string },
  text: { readonly x: (value: number) => string; readonly y: (value: number) => string },
): TableOfChart => ({
  columns: [{ header: heads.name }, { header: heads.x, number: true }, { header: heads.y, number: true }],
  rows: scatterOrder(points).map((point) => ({
    key: point.key,
    cells: [{ text: point.label, to: point.to }, { text: text.x(point.x) }, { text: text.y(point.y) }],
  })),
});
