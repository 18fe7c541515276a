// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the name within it has the focus
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import clsx from 'clsx';
import { type CSSProperties, type KeyboardEvent, type PointerEvent, useRef } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { followPointer } from '../pointer/follow-pointer.ts';
import { uiTexts } from '../texts.ts';
import styles from './data-grid.module.css';
import { type GridSort, LEAST_WIDTH } from './grid-column.ts';
import { type Side, useHeadDrag } from './use-head-drag.ts';

interface Props {
  readonly grid: string;
  readonly id: string;
  readonly header: string;
  readonly right: boolean;
  readonly sort: GridSort | undefined;
  /** Its place among several that sort; 0 where it stands alone. */
  readonly rank: number;
  readonly tabStop: boolean;
  readonly pin: { readonly left: number; readonly last: boolean } | undefined;
  readonly onSort: ((beside: boolean) => void) | undefined;
  readonly onWidth: ((width: number | 'fitted') => void) | undefined;
  readonly onPlace: ((id: string, target: string, side: Side) => void) | undefined;
  readonly onShift: ((by: 1 | -1) => void) | undefined;
  readonly onStep: (by: 1 | -1) => void;
}

const KEY_STEP = 16;

/** The name of a column: sorts, is dragged to another place, and its edge gives the width. */
export function GridHead(props: Props) {
  const { grid, id, header, right, sort, rank, tabStop, pin, onSort, onWidth, onPlace, onShift, onStep } =
    props;
  const t = useTexts(uiTexts);
  const head = useRef<HTMLSpanElement>(null);
  const side = useHeadDrag(head, grid, id, onPlace);
  const sorted = sort && (sort.descending ? 'descending' : 'ascending');

  const resize = (event: PointerEvent<HTMLElement>): void => {
    event.preventDefault();
    event.stopPropagation();
    const width = head.current?.offsetWidth ?? LEAST_WIDTH;
    followPointer(event, (across) => onWidth?.(Math.max(width + across, LEAST_WIDTH)));
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    const width = head.current?.offsetWidth ?? LEAST_WIDTH;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (step !== 0 && event.shiftKey) onShift?.(step);
    else if (step !== 0) onStep(step);
    else if (event.key === '+' || event.key === '=') onWidth?.(width + KEY_STEP);
    else if (event.key === '-') onWidth?.(Math.max(width - KEY_STEP, LEAST_WIDTH));
    else if (event.key === '0') onWidth?.('fitted');
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  const name = (
    <span className={styles.headText} data-fits={id}>
      {header}
    </span>
  );
  const keys = [onShift ? t('moveColumnKeys') : '', onWidth ? t('columnWidthKeys') : ''];
  const title = [onSort ? t('sortBy', { column: header }) : header, ...keys].filter(Boolean).join('\n');
  const handle = { 'data-handle': id, tabIndex: tabStop ? 0 : -1, title, onKeyDown, className: styles.sort };
  return (
    <span
      ref={head}
      role="columnheader"
      aria-sort={onSort ? (sorted ?? 'none') : undefined}
      className={clsx(
        styles.head,
        right && styles.right,
        pin && styles.pinned,
        pin?.last && styles.lastPinned,
        side && styles[side],
      )}
      style={pin ? ({ left: pin.left } satisfies CSSProperties) : undefined}
    >
      {onSort ? (
        <button type="button" {...handle} onClick={(event) => onSort(event.shiftKey)}>
          {name}
          {sorted === 'ascending' && <IconArrowUp size={13} aria-hidden />}
          {sorted === 'descending' && <IconArrowDown size={13} aria-hidden />}
          {sorted && rank > 0 && <sup className={styles.place}>{rank}</sup>}
        </button>
      ) : onWidth || onShift ? (
        <span {...handle}>{name}</span>
      ) : (
        name
      )}
      {onWidth && (
        <span
          aria-hidden
          title={t('resizeColumn', { column: header })}
          className={styles.resize}
          onPointerDown={resize}
          onDoubleClick={() => onWidth('fitted')}
        />
      )}
    </span>
  );
}
