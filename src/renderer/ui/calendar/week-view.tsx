import clsx from 'clsx';
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react';
import type { Tone } from '#shared/fields.ts';
import { useFormat } from '../format/use-format.ts';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';
import tones from '../theme/tones.module.css';
import { dayLanes, type Timed, weekOf } from './day-lanes.ts';
import styles from './week-view.module.css';

export interface WeekEvent extends Timed {
  readonly id: string;
  readonly date: string;
  readonly title: string;
  readonly tone?: Tone;
  /** Lasts the whole day; `start` and `end` are not looked at. */
  readonly allDay?: boolean;
}

interface Props {
  readonly label: string;
  /** Any date of the week. */
  readonly date: string;
  readonly today: string;
  readonly events: readonly WeekEvent[];
  readonly isWorkingDay: (date: string) => boolean;
  readonly onOpen?: (event: WeekEvent) => void;
  /** A free place was chosen: the day, and the minute from midnight. */
  readonly onSlot?: (date: string, minute: number) => void;
}

const HOUR = 44;
const FIRST_IN_SIGHT = 8;
const USUAL_START = 9 * 60;
const pad = (number: number): string => String(number).padStart(2, '0');
const clock = (minute: number): string => `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
const order = (one: WeekEvent, other: WeekEvent): number =>
  one.date.localeCompare(other.date) ||
  Number(other.allDay ?? false) - Number(one.allDay ?? false) ||
  one.start - other.start;

/**
 * A week by days and hours. One tab stop among what happens: ↑ ↓ go through it in order, ← → to the day before and
 * after, Enter opens. The name of a day, or a free place, begins something new.
 */
export function WeekView({ label, date, today, events, isWorkingDay, onOpen, onSlot }: Props) {
  const t = useTexts(uiTexts);
  const format = useFormat();
  const box = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<string | null>(null);
  const days = useMemo(() => weekOf(date), [date]);
  const shown = useMemo(
    () => events.filter((event) => days.includes(event.date)).sort(order),
    [events, days],
  );
  const stop = shown.some(({ id }) => id === at) ? at : shown[0]?.id;

  useEffect(() => {
    if (box.current) box.current.scrollTop = FIRST_IN_SIGHT * HOUR - HOUR / 4;
  }, []);

  const focus = (event: WeekEvent | undefined): void => {
    if (!event) return;
    setAt(event.id);
    box.current?.querySelector<HTMLElement>(`[data-event="${CSS.escape(event.id)}"]`)?.focus();
  };
  const onKeyDown = (key: KeyboardEvent, event: WeekEvent): void => {
    const place = shown.indexOf(event);
    if (key.key === 'ArrowDown') focus(shown[place + 1]);
    else if (key.key === 'ArrowUp') focus(shown[place - 1]);
    else if (key.key === 'ArrowRight') focus(shown.find((each) => each.date > event.date));
    else if (key.key === 'ArrowLeft') focus(shown.findLast((each) => each.date < event.date));
    else return;
    key.preventDefault();
  };
  const nameOf = ({ title, date: on, allDay, start, end }: WeekEvent): string =>
    `${title} ${allDay ? t('allDay') : `${clock(start)}–${clock(end)}`} · ${format.weekday(on)}`;
  const eventBox = (event: WeekEvent, style: object, className?: string) => (
    <button
      key={event.id}
      type="button"
      data-event={event.id}
      tabIndex={event.id === stop ? 0 : -1}
      title={nameOf(event)}
      aria-label={nameOf(event)}
      className={clsx(styles.event, tones[event.tone ?? 'progress'], className)}
      style={style}
      onFocus={() => setAt(event.id)}
      onKeyDown={(key) => onKeyDown(key, event)}
      onClick={() => onOpen?.(event)}
    >
      <span className={styles.title}>{event.title}</span>{' '}
      {!event.allDay && event.end - event.start >= 45 && (
        <span className={styles.time}>
          {clock(event.start)}–{clock(event.end)}
        </span>
      )}
    </button>
  );

  return (
    <section ref={box} className={styles.week} aria-label={label}>
      <header className={styles.heads}>
        <span />
        {days.map((day, index) => {
          const name = (
            <>
              {format.weekdays[index]?.short} <span className={styles.number}>{Number(day.slice(8))}</span>
            </>
          );
          const className = clsx(styles.head, day === today && styles.isToday);
          return onSlot ? (
            <button
              key={day}
              type="button"
              className={className}
              aria-current={day === today ? 'date' : undefined}
              aria-label={`${format.weekdays[index]?.short} ${Number(day.slice(8))}, ${t('newOn', { day: format.date(day) })}`}
              onClick={() => onSlot(day, USUAL_START)}
            >
              {name}
            </button>
          ) : (
            <span key={day} className={className} aria-current={day === today ? 'date' : undefined}>
              {name}
            </span>
          );
        })}
        <span className={styles.allDayName}>{t('allDay')}</span>
        {days.map((day) => (
          <div key={day} className={styles.allDay}>
            {shown
              .filter((event) => event.date === day && event.allDay)
              .map((event) => eventBox(event, {}, styles.whole))}
          </div>
        ))}
      </header>
      <div className={styles.body} style={{ height: 24 * HOUR }}>
        <div className={styles.hours} aria-hidden>
          {Array.from({ length: 23 }, (_, index) => (
            <span key={clock((index + 1) * 60)} style={{ top: (index + 1) * HOUR }}>
              {clock((index + 1) * 60)}
            </span>
          ))}
        </div>
        {days.map((day) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the name of the day does the same by keyboard
          // biome-ignore lint/a11y/useKeyWithClickEvents: as above
          <div
            key={day}
            className={clsx(styles.day, !isWorkingDay(day) && styles.off)}
            style={{ backgroundSize: `100% ${HOUR}px` }}
            onClick={({ target, currentTarget, clientY }) => {
              if (target !== currentTarget) return;
              const minute = ((clientY - currentTarget.getBoundingClientRect().top) / HOUR) * 60;
              onSlot?.(day, Math.floor(minute / 30) * 30);
            }}
          >
            {dayLanes(shown.filter((event) => event.date === day && !event.allDay)).map(
              ({ item, lane, lanes }) =>
                eventBox(item, {
                  top: (item.start / 60) * HOUR,
                  height: Math.max(((item.end - item.start) / 60) * HOUR - 2, 18),
                  left: `calc(${(lane / lanes) * 100}% + 2px)`,
                  width: `calc(${100 / lanes}% - 4px)`,
                }),
            )}
          </div>
        ))}
      </div>
    </section>
  );
}
