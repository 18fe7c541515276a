import { AppError } from '#shared/errors.ts';
import { defineEntity, type RecordReader, type RecordWriter, type TablesOf } from '../entities/entity.ts';
import { integer, json } from '../entities/field.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { BUNDLED_NOTICES, bundledNotices } from './bundled-notices.ts';
import { HolidayNotice, HolidayNotices } from './holiday-notices.ts';

/** A year's holiday notice that was imported: a year announced since the program was made, or one that was changed. */
export const HolidayNoticeEntity = defineEntity({
  name: 'holidayNotice',
  domain: 'core',
  label: { zh: '放假安排', en: 'Holiday notice' },
  plural: { zh: '放假安排', en: 'Holiday notices' },
  mergeClass: 'config',
  titleField: 'year',
  defaultSort: { field: 'year', descending: true },
  hasPage: false,
  fields: {
    year: integer({
      label: { zh: '年份', en: 'Year' },
      required: true,
      unique: true,
      sortable: true,
      inList: true,
      editable: false,
    }),
    content: json({ label: { zh: '内容', en: 'Content' }, required: true, editable: false, max: 60_000 }),
  },
});

const builder = queryBuilder<TablesOf<typeof HolidayNoticeEntity>>();

/** The notices of the program together with those of the workspace, which count before them. */
export function noticesOf(reader: RecordReader): HolidayNotices {
  const kept = reader.all(
    builder.selectFrom('holidayNotice').select('content').where('deletedAt', 'is', null),
  );
  if (kept.length === 0) return bundledNotices;
  const imported = kept.map(({ content }) => HolidayNotice.parse(JSON.parse(content)));
  return new HolidayNotices([...BUNDLED_NOTICES, ...imported]);
}

/** Reads a year's file. Throws `noticeUnreadable`, or `noticeEmpty` for a year that is not announced yet. */
export function readNotice(text: string): HolidayNotice {
  let given: unknown;
  try {
    given = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new AppError('noticeUnreadable', { detail: 'JSON' }, { cause });
  }
  const read = HolidayNotice.safeParse(given);
  if (!read.success) {
    const where = read.error.issues[0]?.path.join('.') || 'JSON';
    throw new AppError('noticeUnreadable', { detail: where });
  }
  if (read.data.days.length === 0) throw new AppError('noticeEmpty', { year: read.data.year });
  return read.data;
}

/** Takes a year's notice into the workspace, in place of one imported before. */
export function keepNotice(work: RecordWriter, notice: HolidayNotice): void {
  const content = JSON.stringify(notice);
  const known = work.first(builder.selectFrom('holidayNotice').select('id').where('year', '=', notice.year));
  if (known) work.update(HolidayNoticeEntity, known.id, { content, deletedAt: null });
  else work.insert(HolidayNoticeEntity, { year: notice.year, content });
}
