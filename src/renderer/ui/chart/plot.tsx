import { useElementSize } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useId, useState } from 'react';
import { useTexts } from '../language/use-texts.ts';
import { useGo } from '../layout/use-go.ts';
import { type Mark, markAfter, markText, nearestMark } from './mark.ts';
import styles from './plot.module.css';
import { chartTexts } from './texts.ts';

const USUAL_WIDTH = 640;
const MOVES = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];
/** Beyond it a point is not meant by the pointer. */
const REACH = 60;

/** The width that a picture may take, and where to measure it. */
export function usePlotWidth(): { ref: (element: HTMLDivElement | null) => void; width: number } {
  const { ref, width } = useElementSize<HTMLDivElement>();
  return { ref, width: width > 0 ? Math.round(width) : USUAL_WIDTH };
}

interface Props {
  readonly plot: ReturnType<typeof usePlotWidth>;
  readonly height: number;
  /** What is drawn, and its sentence in words. */
  readonly label: string;
  readonly marks: readonly Mark[];
  /** True where a mark is meant only by the pointer over itself (`data-mark`), not by the nearest. */
  readonly exact?: boolean;
  readonly children: (active: Mark | undefined) => ReactNode;
}

/** The frame of a picture of numbers: one stop of the Tab key, arrow keys from value to value, a notice with the exact numbers, Enter to their rows. */
export function Plot({ plot, height, label, marks, exact = false, children }: Props) {
  const t = useTexts(chartTexts);
  const go = useGo();
  const hint = useId();
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = marks.find(({ id }) => id === activeId);
  const opens = marks.some(({ to }) => to !== undefined);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (MOVES.includes(event.key)) {
      event.preventDefault();
      setActiveId(markAfter(marks, active, event.key)?.id ?? null);
    } else if (event.key === 'Escape' && active) {
      event.stopPropagation();
      setActiveId(null);
    } else if (event.key === 'Enter' && active?.to !== undefined) go(active.to);
  };
  const meant = (event: MouseEvent<HTMLElement>): Mark | undefined => {
    const own = (event.target as Element).closest('[data-mark]')?.getAttribute('data-mark');
    if (own) return marks.find(({ id }) => id === own);
    if (exact) return undefined;
    const box = event.currentTarget.getBoundingClientRect();
    const scale = plot.width / box.width;
    const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
    const found = nearestMark(marks, x, y);
    return found && Math.abs(found.x - x) <= REACH ? found : undefined;
  };
  return (
    <div ref={plot.ref} className={styles.plot}>
      <div
        className={styles.picture}
        role="application"
        aria-label={label}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys move within an application
        tabIndex={0}
        data-opens-rows={active?.to !== undefined || undefined}
        onKeyDown={onKeyDown}
        onFocus={() => setActiveId((was) => was ?? marks[0]?.id ?? null)}
        onBlur={() => setActiveId(null)}
        onPointerMove={(event) => setActiveId(meant(event)?.id ?? null)}
        onPointerLeave={() => setActiveId(null)}
        onClick={(event) => {
          const { to } = meant(event) ?? {};
          if (to !== undefined) go(to);
        }}
      >
        <svg
          className={styles.svg}
          data-chart
          viewBox={`0 0 ${plot.width} ${height}`}
          width="100%"
          height={height}
          aria-hidden="true"
        >
          {children(active)}
        </svg>
        {active && <Notice mark={active} width={plot.width} height={height} />}
      </div>
      <span id={hint} hidden>
        {t(opens ? 'keysOpen' : 'keys')}
      </span>
      <span className={styles.heard} role="status">
        {active ? markText(active) : ''}
      </span>
    </div>
  );
}

/** The exact numbers of a mark, beside it. */
function Notice({
  mark,
  width,
  height,
}: {
  readonly mark: Mark;
  readonly width: number;
  readonly height: number;
}) {
  const isLate = mark.x > width / 2;
  const isLow = mark.y > height / 2;
  return (
    <div
      className={styles.notice}
      aria-hidden="true"
      style={{
        left: `${(mark.x / width) * 100}%`,
        top: mark.y,
        transform: `translate(${isLate ? 'calc(-100% - 10px)' : '10px'}, ${isLow ? '-100%' : '0'})`,
      }}
    >
      <div className={styles.noticeTitle}>{mark.title}</div>
      {mark.lines.map(({ name, text }) => (
        <div key={name} className={styles.noticeLine}>
          <span>{name}</span>
          <strong>{text}</strong>
        </div>
      ))}
    </div>
  );
}
