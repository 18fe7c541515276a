import { useFormat } from '../format/use-format.ts';
import styles from './gantt.module.css';
import { axisOf, DAY_WIDTH, type GanttZoom, type Span, type Tick, ticks } from './gantt-scale.ts';

/** The least width in pixels at which a mark is named. */
const LEAST = { day: 22, week: 56, month: 40, year: 40 } as const;
/** A month that is named with its year. */
const LEAST_MONTH = 96;

interface Props {
  readonly shown: Span;
  readonly zoom: GanttZoom;
}

/** The time axis in two lines; a name that would not fit is left out. */
export function GanttAxis({ shown, zoom }: Props) {
  const format = useFormat();
  const [coarse, fine] = axisOf(zoom);
  const width = DAY_WIDTH[zoom];
  const name = (unit: typeof coarse | typeof fine, date: string): string => {
    if (unit === 'year') return date.slice(0, 4);
    if (unit === 'month' && coarse === 'year') return format.monthName(date.slice(0, 7));
    if (unit === 'month') return format.month(date.slice(0, 7));
    return unit === 'week' ? format.dayMonth(date) : String(Number(date.slice(8)));
  };
  const line = (unit: typeof coarse | typeof fine, marks: readonly Tick[]) => (
    <div className={styles.axisLine}>
      {marks.map(({ date, days }) => (
        <span key={date} className={styles.tick} style={{ width: days * width }}>
          <span className={styles.tickName}>
            {days * width >= (unit === coarse && unit === 'month' ? LEAST_MONTH : LEAST[unit]) &&
              name(unit, date)}
          </span>
        </span>
      ))}
    </div>
  );
  return (
    <div className={styles.axis} aria-hidden>
      {line(coarse, ticks(shown, coarse))}
      {line(fine, ticks(shown, fine))}
    </div>
  );
}
