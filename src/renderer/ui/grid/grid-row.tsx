// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import styles from './data-grid.module.css';
import type { GridColumn } from './grid-column.ts';

interface Props<Item> {
  readonly id: string;
  readonly item: Item;
  readonly index: number;
  readonly top: number;
  readonly columns: readonly GridColumn<Item>[];
  /** Left edges of the columns that stay while the others scroll. */
  readonly pinned: readonly number[];
  readonly active: boolean;
  /** The cell the cursor is on, in the active row. */
  readonly cursor: number | null;
  /** What stands in that cell while it is edited. */
  readonly editor: ReactNode;
  readonly selected: boolean | undefined;
  readonly selectLabel: string;
  readonly current: boolean;
  readonly opens: boolean;
  /** Depth under headings; undefined where the grid has none. */
  readonly level: number | undefined;
}

function Row<Item>(props: Props<Item>): ReactNode {
  const { id, item, index, top, columns, pinned, active, cursor, editor } = props;
  const { selected, selectLabel, current, opens, level } = props;
  return (
    <div
      role="row"
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-selected={selected}
      aria-current={current || undefined}
      className={clsx(
        styles.row,
        active && styles.active,
        (selected || current) && styles.selected,
        opens && styles.opens,
      )}
      style={{ transform: `translateY(${top}px)` }}
    >
      {selected !== undefined && (
        <span
          role="gridcell"
          className={clsx(styles.select, pinned.length > 0 && styles.pinned)}
          style={{ left: 0 }}
          data-select
        >
          <input type="checkbox" tabIndex={-1} aria-label={selectLabel} checked={selected} readOnly />
        </span>
      )}
      {columns.map(({ id: column, align, cell }, at) => {
        const edited = cursor === at && editor;
        return (
          <span
            key={column}
            role="gridcell"
            id={`${id}-${at}`}
            data-column={at}
            data-fits={column}
            className={clsx(
              styles.cell,
              align === 'right' && styles.right,
              at in pinned && styles.pinned,
              at === pinned.length - 1 && styles.lastPinned,
              cursor === at && styles.cursor,
              edited && styles.edited,
            )}
            style={at in pinned ? { left: pinned[at] } : undefined}
          >
            {edited || cell(item)}
          </span>
        );
      })}
    </div>
  );
}

/** Drawn again only when its own data changes: scrolling moves rows, it does not remake them. */
export const GridRow = memo(Row) as typeof Row;
