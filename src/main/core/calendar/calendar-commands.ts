import { AppError } from '#shared/errors.ts';
import type { AnyTables, FilterScope } from '../lists/compile-filter.ts';
import { readRecord } from '../records/read-record.ts';
import { createRecord, type GivenValues, updateRecord } from '../records/write-record.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import { CalendarException } from './calendar-exception-entity.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

/** The longest stretch that is entered as one: a long summer, not a slip of the year. */
const MOST_DAYS = 100;

const builder = queryBuilder<AnyTables>();

/**
 * Takes a calendar off the lists. Throws `inUse` where records other than its own exceptions point at it, and
 * `calendarDefaultNeeded` for the default.
 */
export function removeCalendar(work: Work, id: string, scope: FilterScope): void {
  readRecord(work, WorkingCalendarEntity, id, scope);
  for (const entity of work.registry.all) {
    if (entity.name === CalendarException.name) continue;
    for (const { name, target } of entity.fields) {
      if (target !== WorkingCalendarEntity.name) continue;
      const users = work.all(
        builder.selectFrom(entity.name).select('id').where(name, '=', id).where('deletedAt', 'is', null),
      );
      if (users.length > 0)
        throw new AppError('inUse', {
          entity: WorkingCalendarEntity.spec.label,
          count: users.length,
          other: entity.spec.label,
        });
    }
  }
  work.update(WorkingCalendarEntity, id, { deletedAt: work.now });
}

export interface ExceptionDays {
  readonly calendarId: string;
  /** Civil dates, both included. */
  readonly from: string;
  readonly to: string;
  readonly values: GivenValues;
}

/** Enters the same exception for every date of a stretch. Throws `calendarSpanWrong`, `calendarDayTwice`. */
export function addExceptions(work: Work, wanted: ExceptionDays, scope: FilterScope): number {
  const { calendarId, from, to, values } = wanted;
  const first = Temporal.PlainDate.from(from);
  const days = first.until(to).days + 1;
  if (days < 1 || days > MOST_DAYS) throw new AppError('calendarSpanWrong', { from, to, max: MOST_DAYS });
  for (let at = 0; at < days; at++) {
    const date = first.add({ days: at }).toString();
    createRecord(work, CalendarException, { ...values, calendarId, date }, scope);
  }
  return days;
}

/** Makes a calendar, or changes one; `before` holds the values that the form was opened with. Returns its id. */
export function saveCalendar(
  work: Work,
  id: string | null,
  values: GivenValues,
  before: GivenValues,
  scope: FilterScope,
): string {
  if (id === null) return createRecord(work, WorkingCalendarEntity, values, scope);
  updateRecord(work, WorkingCalendarEntity, id, values, before, scope);
  return id;
}
