// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import clsx from 'clsx';
import type { PointerEvent } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './data-grid.module.css';
import { type GridColumn, type GridSort, LEAST_WIDTH } from './grid-column.ts';

interface Props<Item> {
  readonly columns: readonly GridColumn<Item>[];
  readonly sorts: readonly GridSort[];
  readonly onSort: ((field: string, beside: boolean) => void) | undefined;
  readonly onWidth: ((id: string, width: number) => void) | undefined;
  readonly selection:
    | { readonly all: boolean; readonly some: boolean; readonly toggle: () => void }
    | undefined;
}

/** The sticky line of column names: a click sorts, with Shift beside what sorts already; the edge resizes. */
export function GridHeader<Item>({ columns, sorts, onSort, onWidth, selection }: Props<Item>) {
  const t = useTexts(uiTexts);

  const resize = (id: string, event: PointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    const handle = event.currentTarget;
    const cell = handle.parentElement;
    if (!cell) return;
    const begin = event.clientX - cell.offsetWidth;
    handle.setPointerCapture(event.pointerId);
    const move = ({ clientX }: globalThis.PointerEvent): void =>
      onWidth?.(id, Math.max(clientX - begin, LEAST_WIDTH));
    const end = (): void => {
      handle.removeEventListener('pointermove', move);
      handle.removeEventListener('pointerup', end);
    };
    handle.addEventListener('pointermove', move);
    handle.addEventListener('pointerup', end);
  };

  return (
    <div role="row" aria-rowindex={1} className={styles.header}>
      {selection && (
        <span role="columnheader" className={styles.select} tabIndex={-1}>
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
      {columns.map(({ id, header, align, sortable }) => {
        const place = sorts.findIndex(({ field }) => field === id);
        const sort = sorts[place];
        const sorted = sort && (sort.descending ? 'descending' : 'ascending');
        return (
          <span
            key={id}
            role="columnheader"
            tabIndex={-1}
            aria-sort={sortable ? (sorted ?? 'none') : undefined}
            className={clsx(styles.head, align === 'right' && styles.right)}
          >
            {sortable && onSort ? (
              <button
                type="button"
                className={styles.sort}
                title={t('sortBy', { column: header })}
                onClick={(event) => onSort(id, event.shiftKey)}
              >
                <span className={styles.headText}>{header}</span>
                {sorted === 'ascending' && <IconArrowUp size={13} aria-hidden />}
                {sorted === 'descending' && <IconArrowDown size={13} aria-hidden />}
                {sorted && sorts.length > 1 && <sup className={styles.place}>{place + 1}</sup>}
              </button>
            ) : (
              <span className={styles.headText}>{header}</span>
            )}
            {onWidth && (
              <span
                aria-hidden
                title={t('resizeColumn', { column: header })}
                className={styles.resize}
                onPointerDown={(event) => resize(id, event)}
              />
            )}
          </span>
        );
      })}
    </div>
  );
}
