import { type PointerEvent, useRef, useState } from 'react';
import { DAY_MINUTES, type Hours, type Interval, intervalText } from '#shared/working-hours.ts';
import styles from './week-editor.module.css';

interface Props {
  readonly hours: Hours;
  /** Until which minute the night of the day before goes on; 0 where there is none. */
  readonly night: number;
  readonly disabled: boolean;
  /** 1 is Monday. */
  readonly weekday: number;
  readonly onChange: (hours: Hours) => void;
}

interface Drag {
  /** The interval that is being drawn or stretched, in its place among the others. */
  readonly others: Hours;
  readonly anchor: number;
  readonly at: number;
}

const STEP = 30;
const LEAST = 30;

const percent = (minute: number): string => `${(Math.min(minute, DAY_MINUTES) / DAY_MINUTES) * 100}%`;
const span = ({ from, to }: Interval) => ({
  insetInlineStart: percent(from),
  width: `calc(${percent(to)} - ${percent(from)})`,
});

/** The interval between two ends, kept clear of the others; null where no room is left. */
function drawn({ others, anchor, at }: Drag, night: number): Interval | null {
  const low = Math.max(night, ...others.filter(({ to }) => to <= anchor).map(({ to }) => to));
  const high = Math.min(DAY_MINUTES, ...others.filter(({ from }) => from >= anchor).map(({ from }) => from));
  const [from, to] = [Math.max(Math.min(anchor, at), low), Math.min(Math.max(anchor, at), high)];
  return to - from >= LEAST ? { from, to } : null;
}

/**
 * A day's hours as bars that are drawn, stretched and removed with the pointer, in half hours. The field beside it
 * does the same with the keyboard, so the bars are hidden from screen readers.
 */
export function DayTrack({ hours, night, disabled, weekday, onChange }: Props) {
  const track = useRef<HTMLDivElement>(null);
  const [drag, setDrag] = useState<Drag | null>(null);

  const minuteAt = (event: PointerEvent): number => {
    const { left, width } = track.current?.getBoundingClientRect() ?? { left: 0, width: 1 };
    const minute = ((event.clientX - left) / width) * DAY_MINUTES;
    return Math.min(DAY_MINUTES, Math.max(0, Math.round(minute / STEP) * STEP));
  };
  const begin = (event: PointerEvent, others: Hours, anchor: number): void => {
    if (disabled || event.button !== 0) return;
    event.stopPropagation();
    track.current?.setPointerCapture(event.pointerId);
    setDrag({ others, anchor, at: minuteAt(event) });
  };
  const end = (): void => {
    const made = drag && drawn(drag, night);
    setDrag(null);
    if (drag && made) onChange([...drag.others, made].sort((a, b) => a.from - b.from));
  };
  const preview = drag && drawn(drag, night);
  const shown = drag ? drag.others : hours;
  return (
    <div
      ref={track}
      className={styles.track}
      data-testid={`track-${weekday}`}
      aria-hidden
      onPointerDown={(event) => {
        const minute = minuteAt(event);
        if (!hours.some(({ from, to }) => from < minute && minute < to)) begin(event, hours, minute);
      }}
      onPointerMove={(event) => drag && setDrag({ ...drag, at: minuteAt(event) })}
      onPointerUp={end}
      onPointerCancel={() => setDrag(null)}
    >
      {night > 0 && <div className={styles.night} style={span({ from: 0, to: night })} />}
      {shown.map((interval) => {
        const others = hours.filter((each) => each !== interval);
        const stretchable = !disabled && interval.to <= DAY_MINUTES;
        return (
          <button
            key={interval.from}
            type="button"
            tabIndex={-1}
            className={styles.bar}
            style={span(interval)}
            title={intervalText(interval)}
            onDoubleClick={() => !disabled && onChange(others)}
          >
            {stretchable && (
              <>
                <span className={styles.start} onPointerDown={(event) => begin(event, others, interval.to)} />
                <span className={styles.end} onPointerDown={(event) => begin(event, others, interval.from)} />
              </>
            )}
          </button>
        );
      })}
      {preview && (
        <div className={styles.bar} style={span(preview)}>
          <span className={styles.label}>{intervalText(preview)}</span>
        </div>
      )}
    </div>
  );
}
