import { bundledNotices } from '../../../src/main/core/calendar/bundled-notices.ts';
import type { CalendarRules } from '../../../src/main/core/calendar/day-plan.ts';
import { WorkingCalendar } from '../../../src/main/core/calendar/working-calendar.ts';
import { readWeek } from '../../../src/shared/working-hours.ts';

const OFFICE = '09:00-12:00, 13:30-18:00';
export const OFFICE_WEEK = [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, '', ''];
export const NIGHT_WEEK = Array.from({ length: 7 }, () => '22:00-06:00');
export const ALWAYS_WEEK = Array.from({ length: 7 }, () => '00:00-24:00');

/** A calendar of standard hours in China, otherwise as told. */
export function calendarOf(
  week: readonly string[] = OFFICE_WEEK,
  more: Partial<CalendarRules> = {},
): WorkingCalendar {
  const read = readWeek(week);
  if (!('week' in read)) throw new Error(JSON.stringify(read.problems));
  return new WorkingCalendar({
    name: '测试',
    timeZone: 'Asia/Shanghai',
    week: read.week,
    makeUpWeekday: 1,
    notices: bundledNotices,
    exceptions: new Map(),
    ...more,
  });
}

/** The moment of a local time, `2026-01-05 09:00`. */
export const at = (local: string, timeZone = 'Asia/Shanghai'): number =>
  Temporal.PlainDateTime.from(local.replace(' ', 'T')).toZonedDateTime(timeZone).epochMilliseconds;

export const show = (moment: number, timeZone = 'Asia/Shanghai'): string =>
  Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO(timeZone)
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
