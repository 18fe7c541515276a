import { CalendarException } from './calendar-exception-entity.ts';
import { HolidayNoticeEntity } from './holiday-notice-entity.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

export { calendarRouter } from './calendar-router.ts';
export type { DayKind, DayPlan } from './day-plan.ts';
export { defaultCalendar, readCalendar } from './read-calendar.ts';
export { seedCalendar } from './standard-calendar.ts';
export { WorkingCalendar } from './working-calendar.ts';

export const calendarEntities = [WorkingCalendarEntity, CalendarException, HolidayNoticeEntity] as const;
