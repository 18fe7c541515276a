import { AppError, type Problem } from '#shared/errors.ts';
import { hoursText, WEEKDAYS } from '#shared/working-hours.ts';
import { defineEntity, type RecordWriter, type TablesOf } from '../entities/entity.ts';
import { boolean, choice, json, text } from '../entities/field.ts';
import type { RecordValues } from '../entities/record-values.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { isTimeZone } from './time-zone.ts';
import { readWeekly, weeklyText } from './weekly.ts';

/** When work is done: hours of the week, time zone, and whether Chinese public holidays and make-up workdays count. */
export const WorkingCalendarEntity = defineEntity({
  name: 'workingCalendar',
  domain: 'core',
  label: { zh: '工作日历', en: 'Working calendar' },
  plural: { zh: '工作日历', en: 'Working calendars' },
  mergeClass: 'config',
  titleField: 'name',
  naturalKeys: ['name'],
  defaultSort: { field: 'name', descending: false },
  hasPage: false,
  derive: deriveCalendar,
  check: checkCalendar,
  written: keepOneDefault,
  fields: {
    name: text({
      label: { zh: '名称', en: 'Name' },
      required: true,
      sortable: true,
      inList: true,
      max: 80,
    }),
    timeZone: text({ label: { zh: '时区', en: 'Time zone' }, required: true, inList: true, max: 60 }),
    weekly: json({ label: { zh: '每周工作时间', en: 'Weekly hours' }, required: true, max: 4000 }),
    chineseHolidays: boolean({
      label: { zh: '按中国放假安排', en: 'Chinese public holidays' },
      required: true,
      derived: true,
      inList: true,
    }),
    makeUpWeekday: choice({
      label: { zh: '调休上班按', en: 'Make-up workdays as' },
      required: true,
      derived: true,
      choices: WEEKDAYS.map((label, at) => ({ value: String(at + 1), label })),
    }),
    isDefault: boolean({
      label: { zh: '默认', en: 'Default' },
      required: true,
      derived: true,
      inList: true,
    }),
  },
});

const builder = queryBuilder<TablesOf<typeof WorkingCalendarEntity>>();

const inUse = builder
  .selectFrom('workingCalendar')
  .select(['id', 'name', 'isDefault'])
  .where('deletedAt', 'is', null);

/** The mark of the default is on one calendar, except within the change that passes it on. */
const isMarked = ({ isDefault }: { readonly isDefault: number }): boolean => isDefault === 1;

function deriveCalendar(values: RecordValues, work: RecordWriter, before: RecordValues | null): RecordValues {
  const others = work.all(inUse).filter(({ id }) => id !== before?.id);
  const deleted = values.deletedAt != null;
  if (!deleted && others.some(({ name }) => name === values.name)) throw nameTaken(String(values.name));
  const wasDefault = before?.isDefault === 1 && before.deletedAt === null;
  if (wasDefault && (deleted || values.isDefault !== 1) && !others.some(isMarked))
    throw new AppError('calendarDefaultNeeded', { calendar: String(before.name) });
  const read = readWeekly(values.weekly);
  return {
    ...('week' in read ? { weekly: weeklyText(read.week.map(hoursText)) } : {}),
    chineseHolidays: values.chineseHolidays ?? 0,
    makeUpWeekday: values.makeUpWeekday ?? '1',
    // the first calendar is the default, whether it says so or not
    isDefault: before || others.some(isMarked) ? (values.isDefault ?? 0) : 1,
  };
}

/** Among calendars in use only: one in the recycle bin does not hold its name. */
function nameTaken(value: string): AppError {
  const { label, fields } = WorkingCalendarEntity.spec;
  const params = { entity: label, field: fields.name?.meta.label ?? 'name', value };
  return new AppError('duplicateKey', params, {
    problems: [{ code: 'duplicateKey', params, field: 'name' }],
  });
}

function checkCalendar(row: RecordValues): Problem[] {
  const problems: Problem[] = [];
  const zone = String(row.timeZone);
  if (!isTimeZone(zone))
    problems.push({ code: 'timeZoneUnknown', params: { value: zone }, field: 'timeZone' });
  const read = readWeekly(row.weekly);
  if ('problems' in read) problems.push(...read.problems.map((each) => ({ ...each, field: 'weekly' })));
  else if (read.week.every((hours) => hours.length === 0))
    problems.push({ code: 'calendarWithoutHours', params: {}, field: 'weekly' });
  return problems;
}

/** Whoever becomes the default takes the mark from the one before. */
function keepOneDefault(row: RecordValues, work: RecordWriter): void {
  if (row.isDefault !== 1 || row.deletedAt != null) return;
  for (const { id } of work.all(inUse).filter(isMarked))
    if (id !== row.id) work.update(WorkingCalendarEntity, id, { isDefault: 0 });
}
