import { momentText } from '#shared/format/moment-text.ts';
import type { Format } from '../../../ui/format/format.ts';

/** When a demo takes place, as it is typed: civil dates and times of day in a zone. */
export interface TypedTimes {
  readonly date: string | null;
  readonly start: string;
  readonly endDate: string | null;
  readonly end: string;
  readonly timeZone: string;
}

/** Times as they are typed, from moments. */
export function typedTimes(startsAt: number, endsAt: number, timeZone: string): TypedTimes {
  const [start, end] = [momentText(startsAt, timeZone), momentText(endsAt, timeZone)];
  return {
    date: start.slice(0, 10),
    start: start.slice(11),
    endDate: end.slice(0, 10),
    end: end.slice(11),
    timeZone,
  };
}

function moment(date: string | null, time: string, timeZone: string): number | null {
  if (date === null || time === '') return null;
  return Temporal.PlainDateTime.from(`${date}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;
}

/** The moments that typed times mean; null while something is missing. */
export function momentsOf({
  date,
  start,
  endDate,
  end,
  timeZone,
}: TypedTimes): { startsAt: number; endsAt: number } | null {
  const [startsAt, endsAt] = [moment(date, start, timeZone), moment(endDate ?? date, end, timeZone)];
  return startsAt === null || endsAt === null ? null : { startsAt, endsAt };
}

/** The same times on another day: what lasts over night still does. */
export function onDay(times: TypedTimes, date: string | null): TypedTimes {
  if (date === null || times.date === null || times.endDate === null)
    return { ...times, date, endDate: date };
  const nights = Temporal.PlainDate.from(times.date).until(times.endDate, { largestUnit: 'day' }).days;
  return { ...times, date, endDate: Temporal.PlainDate.from(date).add({ days: nights }).toString() };
}

/** A moment as day and time of day in a zone. */
function shown(moment: number, timeZone: string, format: Format): { day: string; time: string } {
  const text = momentText(moment, timeZone);
  return { day: format.date(text.slice(0, 10)), time: text.slice(11) };
}

/** From when to when on its day; with the day on which it ends, where that is another. */
export function timesText(startsAt: number, endsAt: number, timeZone: string, format: Format): string {
  const [start, end] = [shown(startsAt, timeZone, format), shown(endsAt, timeZone, format)];
  return `${start.time} – ${start.day === end.day ? end.time : `${end.day} ${end.time}`}`;
}

/** The same with its day. */
export const spanText = (startsAt: number, endsAt: number, timeZone: string, format: Format): string =>
  `${shown(startsAt, timeZone, format).day} ${timesText(startsAt, endsAt, timeZone, format)}`;
