import clsx from 'clsx';
import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { followPointer } from '../pointer/follow-pointer.ts';
import tones from '../theme/tones.module.css';
import styles from './gantt.module.css';
import { draggedSpan, type GanttGrip, lengthOf, type Span } from './gantt-scale.ts';
import type { GanttTask } from './gantt-task.ts';

interface Props {
  readonly task: GanttTask;
  /** What screen readers hear: name and dates. */
  readonly label: string;
  readonly keys: string;
  readonly left: number;
  readonly dayWidth: number;
  readonly keyStep: number;
  readonly tabStop: boolean;
  readonly onSpan: ((span: Span) => void) | undefined;
  readonly onOpen: (() => void) | undefined;
  readonly onStep: (by: number) => void;
  readonly onFocus: () => void;
}

/** The bar of a task: dragged to move it, by its ends to make it longer or shorter; arrow keys do the same. */
export function GanttBar(props: Props) {
  const { task, label, keys, left, dayWidth, keyStep, tabStop, onSpan, onOpen, onStep, onFocus } = props;
  const [drag, setDrag] = useState<{ readonly grip: GanttGrip; readonly days: number } | null>(null);
  const moved = useRef(false);
  const may = onSpan !== undefined && task.moves !== false;
  const span = drag ? draggedSpan(task, drag.grip, drag.days) : task;
  const shift =
    drag && drag.grip !== 'end' ? lengthOf(task) - lengthOf({ start: span.start, end: task.end }) : 0;

  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (!may || event.button !== 0 || !(event.target instanceof HTMLElement)) return;
    const grip = (event.target.dataset.grip ?? 'move') as GanttGrip;
    let days = 0;
    moved.current = false;
    followPointer(
      event,
      (across) => {
        days = Math.round(across / dayWidth);
        if (days !== 0) moved.current = true;
        setDrag({ grip, days });
      },
      (letGo) => {
        setDrag(null);
        if (letGo && days !== 0) onSpan(draggedSpan(task, grip, days));
      },
    );
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
    if (ctrlKey || metaKey || altKey) return;
    const by = key === 'ArrowRight' ? keyStep : key === 'ArrowLeft' ? -keyStep : 0;
    if (by !== 0 && may) onSpan(draggedSpan(task, shiftKey ? 'end' : 'move', by));
    else if (key === 'ArrowDown') onStep(1);
    else if (key === 'ArrowUp') onStep(-1);
    else if (key === 'Home') onStep(Number.NEGATIVE_INFINITY);
    else if (key === 'End') onStep(Number.POSITIVE_INFINITY);
    else return;
    event.preventDefault();
  };
  const width = Math.max(lengthOf(span) * dayWidth - 2, 4);
  return (
    <button
      type="button"
      data-task={task.id}
      tabIndex={tabStop ? 0 : -1}
      aria-label={label}
      aria-description={may ? keys : undefined}
      title={label}
      className={clsx(
        styles.bar,
        tones[task.tone ?? 'progress'],
        may && styles.moves,
        drag && styles.dragged,
      )}
      style={{ left: left + shift * dayWidth + 1, width }}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={() => {
        if (!moved.current) onOpen?.();
        moved.current = false;
      }}
    >
      {task.done !== undefined && <span className={styles.done} style={{ width: `${task.done}%` }} />}
      {may && <span className={clsx(styles.grip, styles.gripStart)} data-grip="start" />}
      {may && <span className={clsx(styles.grip, styles.gripEnd)} data-grip="end" />}
    </button>
  );
}
