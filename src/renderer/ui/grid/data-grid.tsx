// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import { useVirtualizer } from '@tanstack/react-virtual';
import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import styles from './data-grid.module.css';
import { columnTemplate, type GridColumn, type GridSort, leastGridWidth, ROW_HEIGHT } from './grid-column.ts';
import { GridHeader } from './grid-header.tsx';
import { GridRow } from './grid-row.tsx';

interface Props<Item> {
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
  readonly widths?: Readonly<Record<string, number>>;
  readonly onWidth?: (id: string, width: number) => void;
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (ids: ReadonlySet<string>) => void;
  readonly onOpen?: (item: Item) => void;
  /** Follows the active row, by pointer and keyboard: for a detail beside the grid. */
  readonly onActive?: (item: Item) => void;
  /** The row whose detail is shown. */
  readonly current?: string | undefined;
  readonly hasMore?: boolean;
  readonly loadMore?: () => void;
  /** In place of rows where there are none. */
  readonly empty?: ReactNode;
  readonly footer?: ReactNode;
}

const NO_WIDTHS = {};
const UNSORTED: readonly GridSort[] = [];
const AHEAD = 150;

/**
 * A table that stays quick at any length: only the rows in sight exist. One tab stop; arrows, Page Up and Down, Home
 * and End move, Enter opens, Space selects.
 */
export function DataGrid<Item>(props: Props<Item>) {
  const { label, columns, rows, rowId, total, sorts = UNSORTED, onSort, widths = NO_WIDTHS, onWidth } = props;
  const { selected, onSelect, onOpen, onActive, current, hasMore = false, loadMore, empty, footer } = props;
  const t = useTexts(uiTexts);
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const [active, setActive] = useState(0);
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
    const next = new Set(selected);
    if (!next.delete(rowId(item))) next.add(rowId(item));
    onSelect?.(next);
  };

  const go = (index: number): void => {
    const to = Math.max(0, Math.min(rows.length - 1, index));
    setActive(to);
    virtual.scrollToIndex(to);
    const item = rows[to];
    if (item) onActive?.(item);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.target !== event.currentTarget) return;
    const page = Math.max(1, Math.floor((box.current?.clientHeight ?? 0) / ROW_HEIGHT) - 2);
    const moves: Record<string, number> = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + page,
      PageUp: active - page,
      Home: 0,
      End: rows.length - 1,
    };
    const to = moves[event.key];
    const item = rows[active];
    if (to !== undefined) go(to);
    else if (event.key === 'Enter' && item && onOpen) onOpen(item);
    else if (event.key === ' ' && item && onSelect) toggle(item);
    else return;
    event.preventDefault();
  };

  const onClick = (event: MouseEvent): void => {
    const target = event.target as HTMLElement;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset.index ?? -1);
    const item = rows[index];
    if (!item) return;
    setActive(index);
    onActive?.(item);
    if (onSelect && target.closest('[data-select]')) toggle(item);
    else if (!target.closest('a, button')) onOpen?.(item);
  };

  const selection =
    onSelect && selected
      ? {
          all: rows.length > 0 && selected.size >= rows.length,
          some: selected.size > 0,
          toggle: () => onSelect(selected.size > 0 ? new Set() : new Set(rows.map(rowId))),
        }
      : undefined;

  return (
    <div className={styles.frame}>
      <div
        ref={box}
        role="grid"
        tabIndex={0}
        aria-label={label}
        aria-rowcount={(total ?? rows.length) + 1}
        aria-multiselectable={onSelect ? true : undefined}
        aria-activedescendant={rows[active] ? `${id}${active}` : undefined}
        className={styles.box}
        style={{ '--grid-columns': columnTemplate(columns, widths, selection !== undefined) } as object}
        onKeyDown={onKeyDown}
        onClick={onClick}
      >
        <div
          className={styles.sheet}
          role="presentation"
          style={{
            height: virtual.getTotalSize(),
            minWidth: leastGridWidth(columns, widths, selection !== undefined),
          }}
        >
          <GridHeader
            columns={columns}
            sorts={sorts}
            onSort={onSort}
            onWidth={onWidth}
            selection={selection}
          />
          {items.map(({ index, start }) => {
            const item = rows[index];
            if (item === undefined) return null;
            return (
              <GridRow
                key={rowId(item)}
                id={`${id}${index}`}
                item={item}
                index={index}
                top={start}
                columns={columns}
                active={index === active}
                selected={selection ? (selected?.has(rowId(item)) ?? false) : undefined}
                selectLabel={t('selectRow')}
                current={current !== undefined && rowId(item) === current}
                opens={onOpen !== undefined || onActive !== undefined}
              />
            );
          })}
        </div>
        {rows.length === 0 && <div className={styles.empty}>{empty}</div>}
      </div>
      {footer && <div className={styles.footer}>{footer}</div>}
    </div>
  );
}
