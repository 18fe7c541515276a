import type { ReactNode } from 'react';
import type { GridColumn } from './grid-column.ts';

/** What an editor in a cell tells the grid. */
export interface CellEdit {
  /**
   * Names what stores the typed value. The grid calls it on Enter, Tab and when the focus leaves; `false` (or a
   * promise of it) keeps the cell open, because what was typed does not hold. Call it on every render.
   */
  saves(save: () => boolean | Promise<boolean>): void;
  /** Stores and closes at once: for a choice that is complete with one click. */
  finish(): void;
}

/** How the cells of a grid are changed where they stand. */
export interface GridEdit<Item> {
  /** Whether this cell may be changed. */
  readonly editable: (item: Item, column: GridColumn<Item>) => boolean;
  /** The input that stands in the cell meanwhile; it gets the focus. */
  readonly editor: (item: Item, column: GridColumn<Item>, cell: CellEdit) => ReactNode;
}
