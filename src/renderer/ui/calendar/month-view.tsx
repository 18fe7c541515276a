import clsx from 'clsx';
import { type KeyboardEvent, type ReactNode, useMemo } from 'react';
import type { Tone } from '#shared/fields.ts';
import { useFormat } from '../format/use-format.ts';
import { dateByKey, type Month, weeksOf } from './month-days.ts';
import styles from './month-view.module.css';

/** What is to be said of a date. The colour only repeats it. */
export interface DayMark {
  readonly tone: Tone;
  /** A character or two beside the number. */
  readonly mark: string | null;
  /** Shown under the number where there is room. */
  readonly name: ReactNode;
  /** The whole of it, for tooltips and screen readers. */
  readonly title: string;
  /** Stands out by its frame: entered by hand. */
  readonly framed?: boolean;
}

interface Props {
  readonly month: Month;
  readonly marks: ReadonlyMap<string, DayMark>;
  readonly today: string;
  /** The one date that Tab leads to. */
  readonly focusable: string;
  /** Cells with room for names; the month's own name then stands where the months are changed. */
  readonly roomy?: boolean;
  readonly onChoose?: (date: string) => void;
  /** The keyboard went to a date, perhaps of another month. */
  readonly onMove: (date: string) => void;
}

/**
 * One month as weeks, Monday first. One tab stop; arrows move by day and week, Page Up and Down by month, Home and
 * End within the week; Enter or Space chooses.
 */
export function MonthView(props: Props) {
  const { month, marks, today, focusable, roomy = false, onChoose, onMove } = props;
  const format = useFormat();
  const weeks = useMemo(() => weeksOf(month), [month]);
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { date } = event.target instanceof HTMLElement ? event.target.dataset : {};
    const next = date === undefined ? null : dateByKey(date, event.key);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
  };
  return (
    <section className={clsx(styles.month, roomy && styles.roomy)} aria-label={format.month(month)}>
      {!roomy && <h3 className={styles.heading}>{format.month(month)}</h3>}
      <table className={styles.table} onKeyDown={onKeyDown}>
        <thead>
          <tr>
            {format.weekdays.map(({ short, long }) => (
              <th key={long} scope="col" abbr={long}>
                {roomy ? long : short}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week) => (
            <tr key={week.find((date) => date !== null)}>
              {week.map((date, at) => (
                <td key={date ?? `empty-${at}`}>
                  {date !== null && (
                    <DayCell
                      date={date}
                      mark={marks.get(date)}
                      isToday={date === today}
                      focusable={date === focusable}
                      roomy={roomy}
                      onChoose={onChoose}
                    />
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface CellProps {
  readonly date: string;
  readonly mark: DayMark | undefined;
  readonly isToday: boolean;
  readonly focusable: boolean;
  readonly roomy: boolean;
  readonly onChoose: ((date: string) => void) | undefined;
}

function DayCell({ date, mark, isToday, focusable, roomy, onChoose }: CellProps) {
  const title = mark?.title ?? date;
  return (
    <button
      type="button"
      data-date={date}
      tabIndex={focusable ? 0 : -1}
      title={title}
      aria-label={title}
      aria-current={isToday ? 'date' : undefined}
      className={clsx(styles.day, mark && styles[mark.tone], mark?.framed && styles.framed)}
      onClick={() => onChoose?.(date)}
    >
      <span className={styles.number}>{Number(date.slice(8))}</span>
      {mark?.mark && <span className={styles.mark}>{mark.mark}</span>}
      {roomy && mark?.name && <span className={styles.name}>{mark.name}</span>}
    </button>
  );
}
