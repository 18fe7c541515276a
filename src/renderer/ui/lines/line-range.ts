import type { Block } from './block.ts';
import type { LineColumn, LinePlace } from './line-column.ts';

/** Cells that are marked together, from where marking began to where it went. */
export interface LineRange {
  readonly anchor: LinePlace;
  readonly head: LinePlace;
}

export interface LineBounds {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export const boundsOf = ({ anchor, head }: LineRange): LineBounds => ({
  top: Math.min(anchor.row, head.row),
  bottom: Math.max(anchor.row, head.row),
  left: Math.min(anchor.column, head.column),
  right: Math.max(anchor.column, head.column),
});

export const isOneCell = ({ anchor, head }: LineRange): boolean =>
  anchor.row === head.row && anchor.column === head.column;

/** A place so many rows and columns on, within the editor. */
export const moved = (
  { row, column }: LinePlace,
  down: number,
  across: number,
  rows: number,
  columns: number,
): LinePlace => ({
  row: Math.max(0, Math.min(rows - 1, row + down)),
  column: Math.max(0, Math.min(columns - 1, column + across)),
});

/** The marked cells as a block to copy. */
export const copied = <Line>(
  lines: readonly Line[],
  columns: readonly LineColumn<Line>[],
  { top, bottom, left, right }: LineBounds,
): Block =>
  lines
    .slice(top, bottom + 1)
    .map((line) => columns.slice(left, right + 1).map((column) => column.text(line)));

/** The marked cells emptied, where they can be typed into. */
export const emptied = <Line>(
  lines: readonly Line[],
  columns: readonly LineColumn<Line>[],
  { top, bottom, left, right }: LineBounds,
): readonly Line[] =>
  lines.map((line, row) =>
    row < top || row > bottom
      ? line
      : columns.slice(left, right + 1).reduce((known, { put }) => (put ? put(known, '') : known), line),
  );
