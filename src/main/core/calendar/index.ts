import type { LocalText } from '#shared/texts.ts';
import { CalendarException } from './calendar-exception-entity.ts';
import { HolidayNoticeEntity } from './holiday-notice-entity.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

export { calendarRouter } from './calendar-router.ts';
export type { DayKind, DayPlan } from './day-plan.ts';
export { defaultCalendar, readCalendar } from './read-calendar.ts';
export { seedCalendar } from './standard-calendar.ts';
export { WorkingCalendar } from './working-calendar.ts';

/** Permissions of the room that belong to no single kind of record. */
export const calendarPermissions: Readonly<Record<string, LocalText>> = {
  'core.calendar.read': { zh: '查看工作日历', en: 'See working calendars' },
  'core.calendar.write': { zh: '修改工作日历与放假安排', en: 'Change working calendars and holidays' },
};

export const calendarEntities = [WorkingCalendarEntity, CalendarException, HolidayNoticeEntity] as const;
