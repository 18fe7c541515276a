// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
// biome-ignore-all lint/a11y/noStaticElementInteractions: it is a grid or a treegrid, which the linter does not see
// biome-ignore-all lint/a11y/useAriaPropsSupportedByRole: as above
import { useVirtualizer } from '@tanstack/react-virtual';
import { type MouseEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import { CellEditor } from './cell-editor.tsx';
import styles from './data-grid.module.css';
import { columnTemplate, type GridSort, leastGridWidth, pinnedPlaces, ROW_HEIGHT } from './grid-column.ts';
import { GridHeader } from './grid-header.tsx';
import { GridHeadingRow } from './grid-heading-row.tsx';
import type { DataGridProps } from './grid-props.ts';
import { GridRow } from './grid-row.tsx';
import { useGridKeys } from './use-grid-keys.ts';

const NO_WIDTHS = {};
const UNSORTED: readonly GridSort[] = [];
const AHEAD = 150;

/**
 * A table that stays quick at any length: only the rows in sight exist. One tab stop; arrows, Page Up and Down, Home
 * and End move, Enter opens, Space selects. Where cells can be changed, ← and → choose one and F2 or Enter opens it;
 * Enter and Tab store and move on, Escape gives up.
 */
export function DataGrid<Item>(props: DataGridProps<Item>) {
  const { label, columns, rows, rowId, total, sorts = UNSORTED, onSort, widths = NO_WIDTHS, onWidth } = props;
  const { pinned = 0, onOrder, selected, onSelect, onOpen, onActive, current, edit, heading } = props;
  const { hasMore = false, loadMore, empty, footer } = props;
  const t = useTexts(uiTexts);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  const selectable = onSelect !== undefined && selected !== undefined;
  const places = useMemo(
    () => pinnedPlaces(columns, widths, selectable, pinned),
    [columns, widths, selectable, pinned],
  );
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 14,
    paddingStart: ROW_HEIGHT,
    scrollPaddingStart: ROW_HEIGHT,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;

  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) loadMore?.();
  }, [last, rows.length, hasMore, loadMore]);

  const toggle = (item: Item): void => {
    if (!selectable) return;
    const next = new Set(selected);
    if (!next.delete(rowId(item))) next.add(rowId(item));
    onSelect(next);
  };
  const scrollTo = (index: number): void => virtual.scrollToIndex(index);
  const { cursor, cellId, go, editing, onKeyDown, onDoubleClick } = useGridKeys(props, {
    box,
    id,
    scrollTo,
    toggle,
  });
  const { row: active, column } = cursor;

  const onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
    const item = rows[index];
    if (item === undefined || target.closest('[data-editor]')) return;
    const over = heading?.(item);
    const at = target.closest<HTMLElement>('[data-column]')?.dataset.column;
    const clicked = edit && at !== undefined ? columns[Number(at)] : undefined;
    go({ row: index, column: clicked && !over ? Number(at) : null });
    if (over) over.onToggle();
    else if (selectable && target.closest('[data-select]')) toggle(item);
    else if (clicked && edit?.editable(item, clicked)) return;
    else if (!target.closest('a, button')) onOpen?.(item);
  };

  const choosable = heading ? rows.filter((item) => !heading(item)) : rows;
  const selection = selectable
    ? {
        all: choosable.length > 0 && selected.size >= choosable.length,
        some: selected.size > 0,
        toggle: () => onSelect(selected.size > 0 ? new Set<string>() : new Set(choosable.map(rowId))),
      }
    : undefined;
  const activeRow = rows[active];
  const editedColumn = column === null ? undefined : columns[column];

  return (
    <div className={styles.frame}>
      <div className={styles.body}>
        <div
          ref={box}
          role={heading ? 'treegrid' : 'grid'}
          tabIndex={0}
          aria-label={label}
          aria-rowcount={(total ?? rows.length) + 1}
          aria-multiselectable={onSelect ? true : undefined}
          aria-activedescendant={activeRow !== undefined ? cellId : undefined}
          className={styles.box}
          style={{ '--grid-columns': columnTemplate(columns, widths, selectable, pinned) } as object}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onDoubleClick={onDoubleClick}
          onScroll={({ currentTarget }) => {
            currentTarget.dataset.aside = String(currentTarget.scrollLeft > 0);
          }}
        >
          <div
            className={styles.sheet}
            role="presentation"
            style={{ height: virtual.getTotalSize(), minWidth: leastGridWidth(columns, widths, selectable) }}
          >
            <GridHeader
              columns={columns}
              sorts={sorts}
              pinned={places}
              onSort={onSort}
              onWidth={onWidth}
              onOrder={onOrder}
              selection={selection}
              onSaid={setSaid}
            />
            {items.map(({ index, start }) => {
              const item = rows[index];
              if (item === undefined) return null;
              const over = heading?.(item);
              const shared = { id: `${id}${index}`, index, top: start, active: index === active };
              if (over)
                return (
                  <GridHeadingRow key={rowId(item)} {...shared} heading={over} columns={columns.length} />
                );
              return (
                <GridRow
                  key={rowId(item)}
                  {...shared}
                  item={item}
                  columns={columns}
                  pinned={places}
                  cursor={index === active && edit ? column : null}
                  editor={
                    index === active &&
                    editing.editing &&
                    edit &&
                    editedColumn && (
                      <CellEditor
                        saving={editing.saving}
                        onKeep={(after) => void editing.keep(after)}
                        onCancel={() => editing.close('stay')}
                      >
                        {edit.editor(item, editedColumn, editing.cell)}
                      </CellEditor>
                    )
                  }
                  selected={selection ? (selected?.has(rowId(item)) ?? false) : undefined}
                  selectLabel={t('selectRow')}
                  current={current !== undefined && rowId(item) === current}
                  opens={onOpen !== undefined || onActive !== undefined}
                  level={heading ? 2 : undefined}
                />
              );
            })}
          </div>
        </div>
        {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      </div>
      {said && (
        <span role="status" className={styles.said}>
          {said}
        </span>
      )}
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
