// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the inputs within the cells have the focus
import clsx from 'clsx';
import { memo, type ReactNode } from 'react';
import { useTexts } from '../language/use-texts.ts';
import type { LineColumn } from './line-column.ts';
import { LineTextCell } from './line-text-cell.tsx';
import styles from './lines.module.css';
import { lineTexts } from './texts.ts';

interface Props<Line> {
  readonly line: Line;
  readonly row: number;
  readonly top: number;
  readonly columns: readonly LineColumn<Line>[];
  /** The marked columns of this line, where some are. */
  readonly markedFrom: number | null;
  readonly markedTo: number | null;
  readonly disabled: boolean;
  readonly menu: ReactNode;
  readonly onChange: (row: number, line: Line, step: string | null) => void;
}

function Row<Line>(props: Props<Line>): ReactNode {
  const { line, row, top, columns, markedFrom, markedTo, disabled, menu, onChange } = props;
  const t = useTexts(lineTexts);
  return (
    <div
      role="row"
      aria-rowindex={row + 2}
      data-row={row}
      className={styles.row}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span role="rowheader" className={styles.position}>
        {menu}
      </span>
      {columns.map((column, at) => {
        const label = t('cell', { column: column.header, line: row + 1 });
        const marked = markedFrom !== null && markedTo !== null && at >= markedFrom && at <= markedTo;
        const problem = column.problem?.(line);
        const note = column.note?.(line);
        const { put } = column;
        const readOnly = !put && !column.cell;
        return (
          <span
            key={column.id}
            role="gridcell"
            data-column={at}
            tabIndex={readOnly ? -1 : undefined}
            aria-selected={marked || undefined}
            title={note}
            className={clsx(
              styles.cell,
              column.align === 'right' && styles.right,
              readOnly && styles.readOnly,
              marked && styles.marked,
              note !== undefined && styles.noted,
              problem !== undefined && styles.wrong,
            )}
          >
            {column.cell
              ? column.cell({ line, label, disabled, change: (next) => onChange(row, next, null) })
              : put && (
                  <LineTextCell
                    label={label}
                    value={column.text(line)}
                    right={column.align === 'right'}
                    disabled={disabled}
                    problem={problem}
                    onType={(text) => onChange(row, put(line, text), `${row} ${column.id}`)}
                  />
                )}
            {readOnly && column.text(line)}
          </span>
        );
      })}
    </div>
  );
}

/** One line. Drawn again only when it or what is marked in it changes. */
export const LineRow = memo(Row, (before, after) => {
  const { menu: _before, ...known } = before;
  const { menu: _after, ...next } = after;
  return (Object.keys(next) as (keyof typeof next)[]).every((key) => Object.is(known[key], next[key]));
}) as typeof Row;
