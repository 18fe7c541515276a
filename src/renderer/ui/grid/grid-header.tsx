// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the heads within it have the focus
import clsx from 'clsx';
import { useId, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import { placedBeside, shifted } from './column-order.ts';
import styles from './data-grid.module.css';
import { fittedWidth } from './fitted-width.ts';
import type { GridColumn, GridSort } from './grid-column.ts';
import { GridHead } from './grid-head.tsx';

interface Props<Item> {
  readonly columns: readonly GridColumn<Item>[];
  readonly sorts: readonly GridSort[];
  readonly pinned: readonly number[];
  readonly onSort: ((field: string, beside: boolean) => void) | undefined;
  readonly onWidth: ((id: string, width: number) => void) | undefined;
  readonly onOrder: ((ids: readonly string[]) => void) | undefined;
  readonly selection:
    | { readonly all: boolean; readonly some: boolean; readonly toggle: () => void }
    | undefined;
  /** What a screen reader should say. */
  readonly onSaid: (text: string) => void;
}

/**
 * The sticky line of column names, one tab stop: arrows go along it, Shift with an arrow moves the column, plus and
 * minus change its width, 0 fits it. A click sorts, with Shift beside what sorts already; the edge resizes.
 */
export function GridHeader<Item>(props: Props<Item>) {
  const { columns, sorts, pinned, onSort, onWidth, onOrder, selection, onSaid } = props;
  const t = useTexts(uiTexts);
  const id = useId();
  const line = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState<string | null>(null);
  const ids = columns.map((column) => column.id);
  const tabStop = stop !== null && ids.includes(stop) ? stop : ids[0];

  const focus = (column: string | undefined): void => {
    if (column === undefined) return;
    setStop(column);
    requestAnimationFrame(() =>
      line.current?.querySelector<HTMLElement>(`[data-handle="${CSS.escape(column)}"]`)?.focus(),
    );
  };
  const reorder = (next: readonly string[], moved: string): void => {
    if (next === ids || !onOrder) return;
    onOrder(next);
    const column = columns.find((each) => each.id === moved)?.header ?? '';
    onSaid(t('columnMoved', { column, at: next.indexOf(moved) + 1 }));
    focus(moved);
  };
  const resize = (column: string, width: number | 'fitted'): void => {
    const sheet = line.current?.parentElement;
    if (width !== 'fitted') onWidth?.(column, width);
    else if (sheet) onWidth?.(column, fittedWidth(sheet, column));
  };

  return (
    <div ref={line} role="row" aria-rowindex={1} className={styles.header}>
      {selection && (
        <span
          role="columnheader"
          className={clsx(styles.select, pinned.length > 0 && styles.pinned)}
          style={{ left: 0 }}
        >
          <input
            type="checkbox"
            aria-label={t('selectAll')}
            checked={selection.all}
            ref={(box) => {
              if (box) box.indeterminate = selection.some && !selection.all;
            }}
            onChange={selection.toggle}
          />
        </span>
      )}
      {columns.map(({ id: column, header, align, sortable }, at) => {
        const place = sorts.findIndex(({ field }) => field === column);
        const left = pinned[at];
        return (
          <GridHead
            key={column}
            grid={id}
            id={column}
            header={header}
            right={align === 'right'}
            sort={sorts[place]}
            rank={sorts.length > 1 ? place + 1 : 0}
            tabStop={column === tabStop}
            pin={left === undefined ? undefined : { left, last: at === pinned.length - 1 }}
            onSort={sortable && onSort ? (beside) => onSort(column, beside) : undefined}
            onWidth={onWidth && ((width) => resize(column, width))}
            onPlace={
              onOrder && ((moved, target, side) => reorder(placedBeside(ids, moved, target, side), moved))
            }
            onShift={onOrder && ((by) => reorder(shifted(ids, column, by), column))}
            onStep={(by) => focus(ids[at + by])}
          />
        );
      })}
    </div>
  );
}
