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

/** Widths that a person chose, by column. */
export type GridWidths = Readonly<Record<string, number>>;

export const LEAST_WIDTH = 56;
export const MOST_FITTED = 640;
export const ROW_HEIGHT = 34;
export const SELECT_WIDTH = 36;

/** How wide a column is in pixels: as chosen, or as it begins. */
const widthOf = <Item>({ id, width }: GridColumn<Item>, widths: GridWidths): number =>
  Math.max(widths[id] ?? width, LEAST_WIDTH);

/**
 * Columns share the room that is left by their widths; one that a person resized keeps its width, and so does one
 * that others stand beside while the grid scrolls sideways: their place follows from it.
 */
export function columnTemplate<Item>(
  columns: readonly GridColumn<Item>[],
  widths: GridWidths,
  selectable: boolean,
  pinned = 0,
): string {
  const tracks = columns.map((column, at) => {
    const width = widthOf(column, widths);
    const keeps = (column.id in widths && at < columns.length - 1) || at < pinned - 1;
    return keeps ? `${width}px` : `minmax(${width}px, ${width}fr)`;
  });
  return [...(selectable ? [`${SELECT_WIDTH}px`] : []), ...tracks].join(' ');
}

/** How far from the left edge each of the columns that stay has its place. */
export function pinnedPlaces<Item>(
  columns: readonly GridColumn<Item>[],
  widths: GridWidths,
  selectable: boolean,
  pinned: number,
): readonly number[] {
  const places: number[] = [];
  let left = selectable ? SELECT_WIDTH : 0;
  for (const column of columns.slice(0, pinned)) {
    places.push(left);
    left += widthOf(column, widths);
  }
  return places;
}

/** Below this the grid scrolls sideways. */
export const leastGridWidth = <Item>(
  columns: readonly GridColumn<Item>[],
  widths: GridWidths,
  selectable: boolean,
): number => columns.reduce((sum, column) => sum + widthOf(column, widths), selectable ? SELECT_WIDTH : 0);
