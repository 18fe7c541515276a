import { momentText } from '#shared/format/moment-text.ts';
import { choiceOf, type VisibleEntity } from '../../../data/meta.ts';
import type { WeekEvent } from '../../../ui/calendar/week-view.tsx';
import { fieldValue, type Row, textOf } from '../../../ui/format/row.ts';

const WHOLE_DAY = 24 * 60;

const minuteOf = (text: string): number => Number(text.slice(11, 13)) * 60 + Number(text.slice(14, 16));

/** The demos of each day that they last into, by the days of a zone. */
export function demosByDay(rows: readonly Row[], timeZone: string): Map<string, Row[]> {
  const days = new Map<string, Row[]>();
  for (const row of rows) {
    const [start, end] = ['startsAt', 'endsAt'].map((name) => Number(fieldValue(row, name)));
    let day = Temporal.PlainDate.from(momentText(start ?? 0, timeZone).slice(0, 10));
    // what ends at midnight does not last into the day that begins then
    const last = momentText((end ?? 0) - 1, timeZone).slice(0, 10);
    for (; day.toString() <= last; day = day.add({ days: 1 }))
      days.set(day.toString(), [...(days.get(day.toString()) ?? []), row]);
  }
  return days;
}

/** The same as a week shows it: what lasts over midnight in one piece for each day. */
export function weekEvents(
  days: ReadonlyMap<string, readonly Row[]>,
  timeZone: string,
  entity: VisibleEntity | undefined,
): WeekEvent[] {
  return [...days].flatMap(([date, rows]) =>
    rows.map((row): WeekEvent => {
      const start = momentText(Number(fieldValue(row, 'startsAt')), timeZone);
      const end = momentText(Number(fieldValue(row, 'endsAt')), timeZone);
      const from = start.startsWith(date) ? minuteOf(start) : 0;
      const until = end.startsWith(date) ? minuteOf(end) : WHOLE_DAY;
      const { tone } = choiceOf(entity, 'status', textOf(row, 'status'));
      return {
        id: `${row.id} ${date}`,
        date,
        title: textOf(row, 'title'),
        start: from,
        end: until,
        ...(tone ? { tone } : {}),
        ...(from === 0 && until === WHOLE_DAY ? { allDay: true } : {}),
      };
    }),
  );
}
