import type { ReactNode } from 'react';

/** One column of a grid. */
export interface GridColumn<Item> {
  readonly id: string;
  readonly header: string;
  /** First width in pixels. */
  readonly width: number;
  readonly align?: 'left' | 'right';
  readonly sortable?: boolean;
  readonly cell: (item: Item) => ReactNode;
}

export interface GridSort {
  readonly field: string;
  readonly descending: boolean;
}

export const LEAST_WIDTH = 56;
export const ROW_HEIGHT = 34;
export const SELECT_WIDTH = 36;

/** Columns keep their widths; the last one takes what is left. */
export function columnTemplate<Item>(
  columns: readonly GridColumn<Item>[],
  widths: Readonly<Record<string, number>>,
  selectable: boolean,
): string {
  const tracks = columns.map(({ id, width }, at) => {
    const pixels = `${Math.max(widths[id] ?? width, LEAST_WIDTH)}px`;
    return at === columns.length - 1 ? `minmax(${pixels}, 1fr)` : pixels;
  });
  return [...(selectable ? [`${SELECT_WIDTH}px`] : []), ...tracks].join(' ');
}
