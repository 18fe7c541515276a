import { type KeyboardEvent, type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { cellInView } from './cell-in-view.ts';
import { pinnedPlaces, ROW_HEIGHT } from './grid-column.ts';
import { type GridCursor, moveCursor, nextCell } from './grid-cursor.ts';
import type { DataGridProps } from './grid-props.ts';
import { type AfterEdit, useCellEdit } from './use-cell-edit.ts';

interface Place<Item> {
  readonly box: RefObject<HTMLElement | null>;
  /** What the ids of the rows begin with. */
  readonly id: string;
  readonly scrollTo: (row: number) => void;
  readonly toggle: (item: Item) => void;
}

const START: GridCursor = { row: 0, column: null };

/** The cursor of a grid: what its keys do, which cell is being edited, and what is kept in sight. */
export function useGridKeys<Item>(props: DataGridProps<Item>, place: Place<Item>) {
  const {
    rows,
    rowId,
    columns,
    widths = {},
    pinned = 0,
    selected,
    onSelect,
    onOpen,
    onActive,
    edit,
    heading,
  } = props;
  const { box, id, scrollTo, toggle } = place;
  const [at, setCursor] = useState(START);
  // rows may have come in above meanwhile: another item under the same number is another one to show
  const told = useRef<string | null>(null);
  // rows may have become fewer, or their cells no longer editable, since the cursor was placed
  const row = Math.max(0, Math.min(at.row, rows.length - 1));
  const column = edit && at.column !== null && at.column < columns.length ? at.column : null;
  const cursor: GridCursor = { row, column };
  const item = rows[row];
  const over = item === undefined ? undefined : heading?.(item);

  const extent = {
    rows: rows.length,
    columns: edit ? columns.length : 0,
    page: Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2),
  };

  const go = (to: GridCursor): void => {
    setCursor(to);
    scrollTo(to.row);
    const next = rows[to.row];
    if (next === undefined || heading?.(next)) return;
    const active = rowId(next);
    if (to.row !== at.row || active !== told.current) onActive?.(next);
    told.current = active;
  };

  const editing = useCellEdit((after: AfterEdit) => {
    box.current?.focus({ preventScroll: true });
    if (after === 'down') go({ row: Math.min(row + 1, rows.length - 1), column });
    else if (after !== 'stay') go(nextCell(cursor, after === 'next' ? 1 : -1, extent));
  });

  const cellId = column === null || over ? `${id}${row}` : `${id}${row}-${column}`;
  useEffect(() => {
    if (column === null || column < pinned || !box.current) return;
    const cell = document.getElementById(cellId);
    const places = pinnedPlaces(columns, widths, selected !== undefined, pinned + 1);
    if (cell) cellInView(box.current, cell, places[pinned] ?? 0);
  }, [box, cellId, column, pinned, columns, widths, selected]);

  const begin = (): boolean => {
    const chosen = column === null ? undefined : columns[column];
    if (!edit || !chosen || item === undefined || over || !edit.editable(item, chosen)) return false;
    editing.open();
    return true;
  };

  /** The arrows of a tree: open, close, and up to the row that stands over this one. */
  const unfold = (key: string): boolean => {
    if (!heading || column !== null) return false;
    if (over) {
      const flips = (key === 'ArrowRight' && !over.open) || (key === 'ArrowLeft' && over.open);
      if (!flips && key !== 'Enter') return false;
      over.onToggle();
      return true;
    }
    if (key !== 'ArrowLeft') return false;
    const above = rows.slice(0, row).findLastIndex((each) => heading(each) !== undefined);
    if (above >= 0) go({ row: above, column: null });
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const { key } = event;
    const to = moveCursor(cursor, key, extent, event.ctrlKey || event.metaKey);
    const own = item !== undefined && !over;
    const done = unfold(key) || ((key === 'F2' || key === 'Enter') && begin());
    if (done) event.preventDefault();
    else if (to) go(to);
    else if (key === 'Enter' && own && onOpen) onOpen(item);
    else if (key === ' ' && own && onSelect) toggle(item);
    else return;
    event.preventDefault();
  };

  const onDoubleClick = (event: MouseEvent): void => {
    // the first of the two clicks put the cursor here
    if (event.target instanceof Element && event.target.closest('[data-column]') && !editing.editing) begin();
  };

  return { cursor, cellId, go, editing, onKeyDown, onDoubleClick };
}
