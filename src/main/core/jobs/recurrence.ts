import { AppError } from '#shared/errors.ts';
import { type Recurrence, RecurrenceShape, recurrenceProblems } from '#shared/recurrence.ts';

export { type Recurrence, RecurrenceShape, recurrenceProblems, recurrenceText } from '#shared/recurrence.ts';

/** What a recurrence must know of a working calendar; `WorkingCalendar` is one. */
export interface Workdays {
  isWorkday(date: string): boolean;
}

/** The longest closed stretch that a run is moved over; a calendar closed for longer counts as open. */
const LONGEST_CLOSED = 400;

const EVERY_DAY: Workdays = { isWorkday: () => true };

/** A recurrence as it was given, checked. Throws its problems, each with its field. */
export function readRecurrence(given: unknown): Recurrence {
  const problems = recurrenceProblems(given);
  const [first] = problems;
  if (first) throw new AppError(first.code, first.params, { problems });
  return RecurrenceShape.parse(given);
}

/**
 * The first turn after a moment, in epoch milliseconds. An interval counts from that moment. A time of day that the
 * clocks jump over is the moment they jump to; one that comes twice is the first of the two. With `onlyWorkdays` a turn
 * on a closed day is that time of the next open one; two turns moved to the same moment are one.
 */
export function nextRun(
  recurrence: Recurrence,
  after: number,
  timeZone: string,
  calendar: Workdays = EVERY_DAY,
): number {
  if (recurrence.kind === 'interval') return after + recurrence.minutes * 60_000;
  const open = recurrence.onlyWorkdays ? calendar : EVERY_DAY;
  const today = Temporal.Instant.fromEpochMilliseconds(after).toZonedDateTimeISO(timeZone).toPlainDate();
  // a turn of a closed stretch that has begun already may still be ahead; the day before, where clocks skip midnight
  let day = firstOfClosedStretch(today, open).subtract({ days: 1 });
  for (;;) {
    if (falls(recurrence, day)) {
      const moment = momentOf(nextOpen(day, open), recurrence.at, timeZone);
      if (moment > after) return moment;
    }
    day = day.add({ days: 1 });
  }
}

function falls(recurrence: Exclude<Recurrence, { kind: 'interval' }>, date: Temporal.PlainDate): boolean {
  switch (recurrence.kind) {
    case 'daily':
      return true;
    case 'weekly':
      return recurrence.days.includes(date.dayOfWeek);
    case 'monthly':
      return date.day === Math.min(recurrence.day, date.daysInMonth);
  }
}

function firstOfClosedStretch(date: Temporal.PlainDate, calendar: Workdays): Temporal.PlainDate {
  let day = date;
  for (let left = LONGEST_CLOSED; left > 0; left--) {
    const before = day.subtract({ days: 1 });
    if (calendar.isWorkday(before.toString())) break;
    day = before;
  }
  return day;
}

function nextOpen(date: Temporal.PlainDate, calendar: Workdays): Temporal.PlainDate {
  let day = date;
  for (let left = LONGEST_CLOSED; left > 0; left--) {
    if (calendar.isWorkday(day.toString())) return day;
    day = day.add({ days: 1 });
  }
  return date;
}

/** A time of day on a date as a moment. */
function momentOf(date: Temporal.PlainDate, at: string, timeZone: string): number {
  const wanted = date.toPlainDateTime(Temporal.PlainTime.from(at));
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds;
  // the clocks jump over it: `earlier` stands before the jump
  return (found.getTimeZoneTransition('next') ?? found).epochMilliseconds;
}
