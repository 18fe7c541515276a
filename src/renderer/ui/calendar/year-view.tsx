import { type ReactNode, useState } from 'react';
import { type Month, monthsOf } from './month-days.ts';
import { type DayMark, MonthView } from './month-view.tsx';
import { useDateFocus } from './use-date-focus.ts';
import styles from './year-view.module.css';

interface Props {
  readonly year: number;
  readonly marks: ReadonlyMap<string, DayMark>;
  readonly today: string;
  /** Under a month: the days that have names. */
  readonly footer?: (month: Month) => ReactNode;
  readonly onChoose?: (date: string) => void;
  /** The keyboard left the year. */
  readonly onYear: (year: number) => void;
}

/** The twelve months of a year. The keyboard walks through all of them as through one. */
export function YearView({ year, marks, today, footer, onChoose, onYear }: Props) {
  const start = today.startsWith(`${year}-`) ? today : `${year}-01-01`;
  const [at, setAt] = useState(start);
  const focusable = at.startsWith(`${year}-`) ? at : start;
  const { box, follow } = useDateFocus(focusable);
  const move = (date: string): void => {
    follow();
    setAt(date);
    if (Number(date.slice(0, 4)) !== year) onYear(Number(date.slice(0, 4)));
  };
  return (
    <div ref={box} className={styles.year}>
      {monthsOf(year).map((month) => (
        <div key={month} className={styles.month}>
          <MonthView
            month={month}
            marks={marks}
            today={today}
            focusable={focusable}
            onMove={move}
            {...(onChoose ? { onChoose } : {})}
          />
          {footer?.(month)}
        </div>
      ))}
    </div>
  );
}
