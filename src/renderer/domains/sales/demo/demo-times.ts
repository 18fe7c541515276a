import { momentText } from '#shared/format/moment-text.ts';

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

/** From when to when, the day said once where it is the same. */
export function spanText(startsAt: number, endsAt: number, timeZone: string): string {
  const [start, end] = [momentText(startsAt, timeZone), momentText(endsAt, timeZone)];
  return `${start} – ${start.slice(0, 10) === end.slice(0, 10) ? end.slice(11) : end}`;
}
