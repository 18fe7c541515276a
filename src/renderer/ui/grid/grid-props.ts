import type { ReactNode } from 'react';
import type { GridEdit } from './cell-edit.ts';
import type { GridColumn, GridSort, GridWidths } from './grid-column.ts';
import type { GridHeading } from './grid-heading.ts';

export interface DataGridProps<Item> {
  readonly label: string;
  readonly columns: readonly GridColumn<Item>[];
  readonly rows: readonly Item[];
  readonly rowId: (item: Item) => string;
  /** How many rows there are in all, where that is known. */
  readonly total?: number | undefined;
  /** By what the rows are ordered, each deciding where those before are equal. */
  readonly sorts?: readonly GridSort[];
  /** A column name was chosen; `beside` what sorts already, where Shift was held. */
  readonly onSort?: (field: string, beside: boolean) => void;
  readonly widths?: GridWidths;
  /** A person chose a width: by the edge of a head, a double click on it, or keys. */
  readonly onWidth?: (id: string, width: number) => void;
  /** How many columns from the left stay while the others scroll sideways. */
  readonly pinned?: number;
  /** A person put the columns in another order: all their ids. Without it columns stay where they are. */
  readonly onOrder?: (ids: readonly string[]) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (ids: ReadonlySet<string>) => void;
  readonly onOpen?: (item: Item) => void;
  /** Follows the active row, by pointer and keyboard: for a detail beside the grid. */
  readonly onActive?: (item: Item) => void;
  /** The row whose detail is shown. */
  readonly current?: string | undefined;
  /**
   * Lets cells be changed where they stand. With it ← and → move a cursor over the cells; F2, Enter or a double click
   * open one, and a single click on a cell that may be changed no longer opens the row. Keep the object the same
   * between renders (`useMemo`).
   */
  readonly edit?: GridEdit<Item> | undefined;
  /**
   * What makes a row stand over those that follow it; undefined for ordinary rows. Such a row is never selected or
   * opened: → opens the group, ← closes it, Enter and a click do either. The caller leaves out the rows of a closed
   * group.
   */
  readonly heading?: ((item: Item) => GridHeading | undefined) | undefined;
  readonly hasMore?: boolean;
  readonly loadMore?: () => void;
  /** In place of rows where there are none. */
  readonly empty?: ReactNode;
  readonly footer?: ReactNode;
}
