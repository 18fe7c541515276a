import type { ReactNode } from 'react';

/** What a cell that is more than a text field is given to draw itself. */
export interface LineCellPlace<Line> {
  readonly line: Line;
  /** What screen readers hear: the column and the number of the line. */
  readonly label: string;
  readonly disabled: boolean;
  /** Puts another line in the place of this one. */
  readonly change: (line: Line) => void;
}

/** One column of a line editor. */
export interface LineColumn<Line> {
  readonly id: string;
  readonly header: string;
  /** Least width in pixels. */
  readonly width: number;
  /** Takes a share of the room that is left. */
  readonly grows?: boolean;
  readonly align?: 'left' | 'right';
  /** The content as it is typed, copied and pasted. */
  readonly text: (line: Line) => string;
  /** The line with this text in the cell, whether it holds or not; without it the cell cannot be typed into. */
  readonly put?: (line: Line, text: string) => Line;
  /** What is to be known of the cell besides its content, in words; it is written in italics. */
  readonly note?: (line: Line) => string | undefined;
  /** What is wrong with the cell, in words; undefined where it holds. */
  readonly problem?: (line: Line) => string | undefined;
  /** Draws a cell that is no text field: a choice, a box to tick, an amount that was worked out. */
  readonly cell?: (place: LineCellPlace<Line>) => ReactNode;
}

/** A cell of the editor by row and column, from 0. */
export interface LinePlace {
  readonly row: number;
  readonly column: number;
}
