import { AppError, type Problem } from '#shared/errors.ts';
import { hoursText, readHours } from '#shared/working-hours.ts';
import { defineEntity, type RecordReader, type RecordWriter, type TablesOf } from '../entities/entity.ts';
import { choice, date, longText, reference, text } from '../entities/field.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { DayException } from './day-plan.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

const HOURS = { zh: '工作时间', en: 'Hours' };

/** A date on which a calendar goes its own way, before its week and before public holidays. */
export const CalendarException = defineEntity({
  name: 'calendarException',
  domain: 'core',
  label: { zh: '例外日期', en: 'Calendar exception' },
  plural: { zh: '例外日期', en: 'Calendar exceptions' },
  mergeClass: 'record',
  titleField: 'date',
  keyTogether: ['calendarId', 'date'],
  defaultSort: { field: 'date', descending: false },
  importable: true,
  hasPage: false,
  derive: deriveException,
  check: checkException,
  fields: {
    calendarId: reference('workingCalendar', {
      label: { zh: '工作日历', en: 'Calendar' },
      required: true,
      inList: true,
      synonyms: ['calendar name', '日历'],
    }),
    date: date({ label: { zh: '日期', en: 'Date' }, required: true, sortable: true, inList: true }),
    kind: choice({
      label: { zh: '类型', en: 'Kind' },
      required: true,
      inList: true,
      choices: [
        { value: 'closed', label: { zh: '休息', en: 'Closed' }, tone: 'neutral' },
        { value: 'open', label: { zh: '上班', en: 'Open' }, tone: 'progress' },
      ],
      synonyms: ['type'],
    }),
    /** Of an open day; empty takes the hours of a make-up workday. */
    hours: text({ label: HOURS, inList: true, max: 400, synonyms: ['时间段', 'intervals'] }),
    name: text({ label: { zh: '名称', en: 'Name' }, inList: true, max: 60, synonyms: ['节日', 'holiday'] }),
    note: longText({ label: { zh: '备注', en: 'Note' }, max: 1000 }),
  },
});

const builder = queryBuilder<TablesOf<typeof CalendarException>>();

const ofCalendar = (calendarId: string) =>
  builder.selectFrom('calendarException').where('calendarId', '=', calendarId).where('deletedAt', 'is', null);

/** Hours in the form in which they are kept, and no second exception on the same date. */
function deriveException(
  values: RecordValues,
  work: RecordWriter,
  before: RecordValues | null,
): RecordValues {
  const { calendarId, date: day } = values;
  if (values.deletedAt == null && typeof calendarId === 'string' && typeof day === 'string') {
    const known = work.all(ofCalendar(calendarId).select('id').where('date', '=', day));
    if (known.some(({ id }) => id !== before?.id)) {
      const calendar = work.find(WorkingCalendarEntity, calendarId)?.name ?? '';
      throw new AppError('calendarDayTwice', { calendar, date: day });
    }
  }
  const read = readHours(String(values.hours ?? ''), HOURS);
  return 'hours' in read ? { hours: hoursText(read.hours) || null } : {};
}

function checkException({ kind, hours, date: day }: RecordValues): Problem[] {
  const read = readHours(String(hours ?? ''), HOURS);
  if ('problem' in read) return [{ ...read.problem, field: 'hours' }];
  return kind === 'closed' && read.hours.length > 0
    ? [{ code: 'hoursOnClosedDay', params: { date: String(day) }, field: 'hours' }]
    : [];
}

/** The exceptions of a calendar in order of their dates. */
export const exceptionRows = (reader: RecordReader, calendarId: string) =>
  reader.all(ofCalendar(calendarId).select(['id', 'date', 'kind', 'hours', 'name', 'note']).orderBy('date'));

/** The exceptions of a calendar by date. */
export const exceptionsOf = (reader: RecordReader, calendarId: string): Map<string, DayException> =>
  new Map(
    exceptionRows(reader, calendarId).map(({ date: day, kind, hours, name }) => {
      const read = readHours(hours ?? '', HOURS);
      const own = 'hours' in read && read.hours.length > 0 ? read.hours : null;
      return [day, { date: day, open: kind === 'open', hours: own, name }];
    }),
  );
