// biome-ignore-all lint/a11y/useSemanticElements: a table cannot be virtualised row by row
// biome-ignore-all lint/a11y/useFocusableInteractive: the grid has the focus and names the active row
import { IconChevronRight } from '@tabler/icons-react';
import clsx from 'clsx';
import styles from './data-grid.module.css';
import type { GridHeading } from './grid-heading.ts';

interface Props {
  readonly id: string;
  readonly heading: GridHeading;
  readonly index: number;
  readonly top: number;
  readonly columns: number;
  readonly active: boolean;
}

/** The row over a group: its content stays in sight while the columns scroll sideways. */
export function GridHeadingRow({ id, heading, index, top, columns, active }: Props) {
  const { content, open, level = 1 } = heading;
  return (
    <div
      role="row"
      id={id}
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={level}
      aria-expanded={open}
      className={clsx(styles.row, styles.heading, active && styles.active)}
      style={{ transform: `translateY(${top}px)` }}
    >
      <span
        role="gridcell"
        aria-colspan={columns}
        className={styles.headingContent}
        style={{ paddingInlineStart: `calc(${level} * var(--vd-space-md) - var(--vd-space-2xs))` }}
      >
        <IconChevronRight size={14} className={clsx(styles.chevron, open && styles.opened)} aria-hidden />
        {content}
      </span>
    </div>
  );
}
