import { AppError } from '#shared/errors.ts';
import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { exceptionsOf } from './calendar-exception-entity.ts';
import { noticesOf } from './holiday-notice-entity.ts';
import { standardWeek } from './standard-calendar.ts';
import { readWeekly } from './weekly.ts';
import { WorkingCalendar } from './working-calendar.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

type CalendarRow = RowOf<typeof WorkingCalendarEntity>;

const builder = queryBuilder<TablesOf<typeof WorkingCalendarEntity>>();

function calendarFrom(reader: RecordReader, row: CalendarRow): WorkingCalendar {
  const read = readWeekly(row.weekly);
  if (!('week' in read)) throw new Error(`the calendar ${row.id} has no readable week`); // checked when written
  return new WorkingCalendar({
    name: row.name,
    timeZone: row.timeZone,
    week: read.week,
    makeUpWeekday: Number(row.makeUpWeekday),
    notices: row.chineseHolidays === 1 ? noticesOf(reader) : null,
    exceptions: exceptionsOf(reader, row.id),
  });
}

/** A calendar as it stands now, deleted or not: what was agreed on it goes on counting. Throws `notFound`. */
export function readCalendar(reader: RecordReader, id: string): WorkingCalendar {
  const row = reader.find(WorkingCalendarEntity, id);
  if (!row) throw new AppError('notFound', { entity: WorkingCalendarEntity.spec.label });
  return calendarFrom(reader, row);
}

/**
 * The calendar of whatever names none: the workspace's default, or standard hours in its zone where it has no
 * calendar. Read once and used for many computations; it does not follow later changes.
 */
export function defaultCalendar(reader: RecordReader, timeZone: string): WorkingCalendar {
  const row = reader.first(
    builder
      .selectFrom('workingCalendar')
      .selectAll()
      .where('isDefault', '=', 1)
      .where('deletedAt', 'is', null),
  );
  if (row) return calendarFrom(reader, row);
  return new WorkingCalendar({
    ...standardWeek(),
    timeZone,
    makeUpWeekday: 1,
    notices: noticesOf(reader),
    exceptions: new Map(),
  });
}

/** All calendars in use, the default first. */
export const calendarRows = (reader: RecordReader): CalendarRow[] =>
  reader.all(
    builder
      .selectFrom('workingCalendar')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('isDefault', 'desc')
      .orderBy('name'),
  );
