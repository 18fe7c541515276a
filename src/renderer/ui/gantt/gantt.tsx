import { SegmentedControl } from '@mantine/core';
import clsx from 'clsx';
import { type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import styles from './gantt.module.css';
import { GanttAxis } from './gantt-axis.tsx';
import { GanttBar } from './gantt-bar.tsx';
import { GanttLinks } from './gantt-links.tsx';
import {
  addDays,
  DAY_WIDTH,
  daysBetween,
  type GanttZoom,
  KEY_STEP,
  lengthOf,
  type Span,
  shownSpan,
  ZOOMS,
} from './gantt-scale.ts';
import { brokenLinks, type GanttTask } from './gantt-task.ts';
import { ganttTexts } from './texts.ts';

interface Props {
  readonly label: string;
  readonly tasks: readonly GanttTask[];
  readonly today: string;
  readonly zoom: GanttZoom;
  readonly onZoom: (zoom: GanttZoom) => void;
  /** Days off are shaded. */
  readonly isWorkingDay: (date: string) => boolean;
  /** A person moved a task or one of its ends; without it the chart is only read. */
  readonly onSpan?: (task: GanttTask, span: Span) => void;
  readonly onOpen?: (task: GanttTask) => void;
  readonly empty?: ReactNode;
}

const ROW = 34;

/**
 * Tasks over time, with what waits for what. ↑ ↓ go from bar to bar, ← → move one, with Shift its end, Enter opens.
 * A line that leads backwards, and its words, say that a task begins before one it waits for has ended.
 */
export function Gantt(props: Props) {
  const { label, tasks, today, zoom, onZoom, isWorkingDay, onSpan, onOpen, empty } = props;
  const t = useTexts(ganttTexts);
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const dayWidth = DAY_WIDTH[zoom];
  const shown = useMemo(() => shownSpan(tasks, today), [tasks, today]);
  const days = lengthOf(shown);
  const x = (date: string): number => daysBetween(shown.start, date) * dayWidth;
  const broken = useMemo(
    () => new Map(brokenLinks(tasks).map(({ from, to }) => [`${from} ${to}`, to])),
    [tasks],
  );
  const late = new Set(broken.values());
  const stop = tasks.some(({ id }) => id === at) ? at : tasks[0]?.id;

  const todayAt = x(today);
  useEffect(() => {
    // begins where the present is, and stays there when the scale changes
    if (box.current) box.current.scrollLeft = Math.max(0, todayAt - box.current.clientWidth / 3);
  }, [todayAt]);

  const off = useMemo(() => {
    if (zoom === 'month') return [];
    return Array.from({ length: days }, (_, index) => addDays(shown.start, index)).filter(
      (date) => !isWorkingDay(date),
    );
  }, [zoom, days, shown.start, isWorkingDay]);

  const dates = ({ start, end }: Span): string => `${format.date(start)} – ${format.date(end)}`;
  const step = (from: number, by: number): void => {
    const to = tasks[Math.max(0, Math.min(tasks.length - 1, from + by))];
    if (!to) return;
    setAt(to.id);
    box.current?.querySelector<HTMLElement>(`[data-task="${CSS.escape(to.id)}"]`)?.focus();
  };
  const change = (task: GanttTask, span: Span): void => {
    if (span.start === task.start && span.end === task.end) return;
    onSpan?.(task, span);
    setSaid(t('moved', { name: task.name, dates: dates(span) }));
  };

  if (tasks.length === 0) return empty;
  return (
    <section className={styles.frame} aria-label={label}>
      <header className={styles.tools}>
        <SegmentedControl
          size="xs"
          aria-label={t('zoom')}
          value={zoom}
          data={ZOOMS.map((value) => ({ value, label: t(value) }))}
          onChange={(value) => onZoom(ZOOMS.find((each) => each === value) ?? 'week')}
        />
      </header>
      <div ref={box} className={styles.box}>
        <div className={styles.sheet} style={{ width: `calc(var(--gantt-names) + ${days * dayWidth}px)` }}>
          <div className={styles.corner}>{t('task')}</div>
          <GanttAxis shown={shown} zoom={zoom} />
          <ol className={styles.names}>
            {tasks.map((task) => (
              <li
                key={task.id}
                className={styles.name}
                style={{ paddingInlineStart: 10 + (task.depth ?? 0) * 16 }}
              >
                <span className={styles.nameText} title={task.name}>
                  {task.name}
                </span>
                {late.has(task.id) ? (
                  <span className={styles.early} title={t('tooEarlyWhy')}>
                    {t('tooEarly')}
                  </span>
                ) : (
                  task.detail && <span className={styles.detail}>{task.detail}</span>
                )}
              </li>
            ))}
          </ol>
          <div className={styles.chart} style={{ height: tasks.length * ROW }}>
            {off.map((date) => (
              <span key={date} className={styles.off} style={{ left: x(date), width: dayWidth }} />
            ))}
            <span className={styles.today} style={{ left: todayAt + dayWidth / 2 }} title={t('today')} />
            <GanttLinks
              tasks={tasks}
              broken={new Set(broken.keys())}
              rowHeight={ROW}
              x={x}
              dayWidth={dayWidth}
            />
            {tasks.map((task, row) => (
              <div key={task.id} className={clsx(styles.row)} style={{ top: row * ROW, height: ROW }}>
                <GanttBar
                  task={task}
                  label={[task.name, dates(task), late.has(task.id) ? t('tooEarlyWhy') : '']
                    .filter(Boolean)
                    .join(' · ')}
                  keys={t('keys')}
                  left={x(task.start)}
                  dayWidth={dayWidth}
                  keyStep={KEY_STEP[zoom]}
                  tabStop={task.id === stop}
                  onSpan={onSpan && ((span) => change(task, span))}
                  onOpen={onOpen && (() => onOpen(task))}
                  onStep={(by) => step(row, by)}
                  onFocus={() => setAt(task.id)}
                />
              </div>
            ))}
          </div>
        </div>
      </div>
      <span role="status" className={styles.said}>
        {said}
      </span>
    </section>
  );
}
