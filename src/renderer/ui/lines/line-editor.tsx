// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the inputs within the cells have the focus
// biome-ignore-all lint/a11y/useKeyWithClickEvents: keys are heard before the fields hear them
import { Button, Popover, UnstyledButton } from '@mantine/core';
import { IconKeyboard, IconPlus } from '@tabler/icons-react';
import { useVirtualizer } from '@tanstack/react-virtual';
import clsx from 'clsx';
import {
  type FocusEvent,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { tellError } from '../feedback/tell.ts';
import { useTexts } from '../language/use-texts.ts';
import type { LineColumn, LinePlace } from './line-column.ts';
import { LineMenu } from './line-menu.tsx';
import { LineProblems, problemsOf } from './line-problems.tsx';
import { boundsOf, isOneCell, type LineRange } from './line-range.ts';
import { LineRow } from './line-row.tsx';
import styles from './lines.module.css';
import { lineTexts } from './texts.ts';
import { useLineKeys } from './use-line-keys.ts';
import { type LinesState, useLines } from './use-lines.ts';

interface Props<Line> extends LinesState<Line> {
  readonly label: string;
  /** Keep the list the same between renders (`useMemo`): lines are drawn again when it changes. */
  readonly columns: readonly LineColumn<Line>[];
  readonly lineKey: (line: Line) => string;
  readonly disabled?: boolean;
  /** What stands under all lines, by column. */
  readonly totals?: Readonly<Record<string, ReactNode>>;
  /** In place of lines where there are none. */
  readonly empty?: ReactNode;
}

const HEIGHT = 32;
const START: LineRange = { anchor: { row: 0, column: 0 }, head: { row: 0, column: 0 } };

const placeOf = (target: EventTarget): LinePlace | null => {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset.column;
  const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
};

/**
 * Lines of a document, edited like a spreadsheet: arrows, Tab and Enter move, typing replaces, F2 edits, blocks are
 * copied and pasted, everything can be undone until the editor is left. Only the lines in sight exist.
 */
export function LineEditor<Line>(props: Props<Line>) {
  const { label, columns, lineKey, disabled = false, totals, empty, lines: all, most, fixed = false } = props;
  const t = useTexts(lineTexts);
  const box = useRef<HTMLDivElement>(null);
  const wanted = useRef<LinePlace | null>(null);
  const [range, setRange] = useState(START);
  const [, look] = useState(0);
  const lines = useLines(props);
  const virtual = useVirtualizer({
    count: all.length,
    getScrollElement: () => box.current,
    estimateSize: () => HEIGHT,
    overscan: 10,
    paddingStart: HEIGHT,
    scrollPaddingStart: HEIGHT,
    scrollPaddingEnd: HEIGHT,
  });

  const show = ({ row }: LinePlace): void => virtual.scrollToIndex(row);
  const focus = (place: LinePlace): void => {
    wanted.current = place;
    show(place);
    look((count) => count + 1);
  };
  // the cell may be drawn only after the list was scrolled to it
  useLayoutEffect(() => {
    const { current } = wanted;
    if (!current) return;
    const cell = box.current?.querySelector<HTMLElement>(
      `[data-row="${current.row}"] [data-column="${current.column}"]`,
    );
    if (!cell) return;
    wanted.current = null;
    const input = cell.querySelector<HTMLElement>('input, button') ?? cell;
    input.focus({ preventScroll: false });
    if (input instanceof HTMLInputElement && input.type === 'text') input.select();
  });

  const full = all.length >= most;
  const keys = useLineKeys({
    state: props,
    columns,
    lines,
    range,
    setRange,
    focus,
    show,
    tell: ({ untaken, beyond }) => {
      if (beyond > 0) tellError(t('beyond', { most: fixed ? all.length : most, count: beyond }));
      if (untaken > 0) tellError(t('untaken', { count: untaken }));
    },
  });

  const onFocus = ({ target }: FocusEvent): void => {
    const place = placeOf(target);
    if (
      !place ||
      (place.row === range.anchor.row && place.column === range.anchor.column && !isOneCell(range))
    )
      return;
    setRange({ anchor: place, head: place });
    keys.arrived(place);
    if (target instanceof HTMLInputElement && target.type === 'text') target.select();
  };
  const pressed = useRef<EventTarget | null>(null);
  const onMouseDown = (event: MouseEvent): void => {
    const place = placeOf(event.target);
    pressed.current = document.activeElement;
    if (!place || !event.shiftKey) return;
    event.preventDefault();
    setRange({ anchor: range.anchor, head: place });
  };
  const onClick = ({ target }: MouseEvent): void => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
    if (pressed.current === target) keys.entered();
    else target.select();
  };

  const onChange = useCallback(
    (row: number, line: Line, step: string | null): void => lines.change(row, () => line, step),
    [lines],
  );
  const insert = (row: number): void => {
    if (lines.insert(row)) focus({ row, column: 0 });
  };
  const problems = useMemo(() => problemsOf(all, columns), [all, columns]);
  const bounds = boundsOf(range);
  const several = !isOneCell(range);
  const tracks = columns.map(({ width, grows }) => (grows ? `minmax(${width}px, 1fr)` : `${width}px`));
  const least = columns.reduce((sum, { width }) => sum + width, 0);

  return (
    <div className={styles.frame}>
      <div
        ref={box}
        role="grid"
        aria-label={label}
        aria-rowcount={all.length + 1}
        aria-multiselectable
        className={styles.box}
        style={{ '--line-columns': tracks.join(' '), '--line-height': `${HEIGHT}px` } as object}
        onKeyDownCapture={disabled ? undefined : keys.onKeyDown}
        onCopy={keys.onCopy}
        onCut={disabled ? undefined : keys.onCopy}
        onPaste={disabled ? undefined : keys.onPaste}
        onFocus={onFocus}
        onMouseDown={onMouseDown}
        onClick={onClick}
      >
        <div
          role="presentation"
          className={styles.sheet}
          style={{ height: virtual.getTotalSize(), minWidth: least }}
        >
          <div role="row" aria-rowindex={1} className={clsx(styles.row, styles.head)}>
            <span role="columnheader" className={styles.position}>
              {t('line')}
            </span>
            {columns.map(({ id, header, align }) => (
              <span
                key={id}
                role="columnheader"
                className={clsx(styles.name, align === 'right' && styles.right)}
              >
                {header}
              </span>
            ))}
          </div>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const line = all[index];
            if (line === undefined) return null;
            const marked = several && index >= bounds.top && index <= bounds.bottom;
            return (
              <LineRow
                key={lineKey(line)}
                line={line}
                row={index}
                top={start}
                columns={columns}
                markedFrom={marked ? bounds.left : null}
                markedTo={marked ? bounds.right : null}
                disabled={disabled}
                onChange={onChange}
                menu={
                  disabled || fixed ? (
                    index + 1
                  ) : (
                    <LineMenu
                      row={index}
                      full={full}
                      onInsert={insert}
                      onDuplicate={(row) => void lines.duplicate(row)}
                      onRemove={(row) => lines.remove(row, row)}
                    />
                  )
                }
              />
            );
          })}
        </div>
        {totals && (
          <div role="row" className={clsx(styles.row, styles.totals)}>
            <span role="rowheader" className={styles.position} />
            {columns.map(({ id, align }, at) => (
              <span key={id} role="gridcell" className={clsx(styles.name, align === 'right' && styles.right)}>
                {totals[id] ?? (at === 0 ? t('total') : null)}
              </span>
            ))}
          </div>
        )}
      </div>
      {all.length === 0 && empty}
      <LineProblems problems={problems} columns={columns} at={range.anchor} onGo={focus} />
      {!disabled && (
        <div className={styles.foot}>
          {!fixed && (
            <Button
              variant="subtle"
              size="compact-sm"
              leftSection={<IconPlus size={14} />}
              disabled={full}
              onClick={() => insert(all.length)}
            >
              {t('addLine')}
            </Button>
          )}
          {full && !fixed && <span>{t('full', { most })}</span>}
          <Popover width={360} position="top-end" withArrow>
            <Popover.Target>
              <UnstyledButton className={styles.keys} aria-label={t('keysTitle')} title={t('keysTitle')}>
                <IconKeyboard size={16} aria-hidden />
              </UnstyledButton>
            </Popover.Target>
            <Popover.Dropdown>{t(fixed ? 'keysFixed' : 'keys')}</Popover.Dropdown>
          </Popover>
        </div>
      )}
    </div>
  );
}
