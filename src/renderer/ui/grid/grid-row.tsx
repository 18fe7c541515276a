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
  readonly active: boolean;
  readonly selected: boolean | undefined;
  readonly selectLabel: string;
  readonly current: boolean;
  readonly opens: boolean;
}

function Row<Item>({
  id,
  item,
  index,
  top,
  columns,
  active,
  selected,
  selectLabel,
  current,
  opens,
}: Props<Item>): ReactNode {
  return (
    <div
      role="row"
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
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
        <span role="gridcell" className={styles.select} data-select>
          <input type="checkbox" tabIndex={-1} aria-label={selectLabel} checked={selected} readOnly />
        </span>
      )}
      {columns.map(({ id: column, align, cell }) => (
        <span key={column} role="gridcell" className={clsx(styles.cell, align === 'right' && styles.right)}>
          {cell(item)}
        </span>
      ))}
    </div>
  );
}

/** Drawn again only when its own data changes: scrolling moves rows, it does not remake them. */
export const GridRow = memo(Row) as typeof Row;
