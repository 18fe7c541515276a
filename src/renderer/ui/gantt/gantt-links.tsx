import clsx from 'clsx';
import { useId } from 'react';
import styles from './gantt.module.css';
import type { GanttTask } from './gantt-task.ts';

interface Props {
  readonly tasks: readonly GanttTask[];
  readonly broken: ReadonlySet<string>;
  readonly rowHeight: number;
  /** Where a date begins, in pixels. */
  readonly x: (date: string) => number;
  readonly dayWidth: number;
}

const TURN = 8;

/** Lines from the end of a task to the beginning of those that wait for it. */
export function GanttLinks({ tasks, broken, rowHeight, x, dayWidth }: Props) {
  const arrow = useId();
  const rows = new Map(tasks.map((task, row) => [task.id, row]));
  const middle = (row: number): number => row * rowHeight + rowHeight / 2;
  return (
    <svg className={styles.links} aria-hidden="true" width="100%" height={tasks.length * rowHeight}>
      {tasks.flatMap((task, row) =>
        (task.after ?? []).map((id) => {
          const from = rows.get(id);
          const before = from === undefined ? undefined : tasks[from];
          if (from === undefined || !before) return null;
          const [x1, y1] = [x(before.end) + dayWidth, middle(from)];
          const [x2, y2] = [x(task.start), middle(row)];
          // where it begins too early the line goes back under the bar it comes from
          const bend =
            x2 >= x1 + TURN * 2
              ? `H${x1 + TURN}V${y2}`
              : `H${x1 + TURN}V${y2 - rowHeight / 2}H${x2 - TURN}V${y2}`;
          return (
            <path
              key={`${id} ${task.id}`}
              className={clsx(styles.link, broken.has(`${id} ${task.id}`) && styles.brokenLink)}
              d={`M${x1} ${y1}${bend}H${x2 - 3}`}
              markerEnd={`url(#${arrow})`}
            />
          );
        }),
      )}
      <defs>
        <marker id={arrow} viewBox="0 0 6 6" refX="5" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path className={styles.arrow} d="M0 0L6 3L0 6z" />
        </marker>
      </defs>
    </svg>
  );
}
