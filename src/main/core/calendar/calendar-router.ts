import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { hoursText } from '#shared/working-hours.ts';
import { may } from '../access/access.ts';
import { readRecord } from '../records/read-record.ts';
import { updateRecord } from '../records/write-record.ts';
import { deleteRecords } from '../recycle-bin/delete.ts';
import { command, query, router } from '../router/procedure.ts';
import { BUNDLED_NOTICES } from './bundled-notices.ts';
import { addExceptions, removeCalendar, saveCalendar } from './calendar-commands.ts';
import { CalendarException, exceptionRows } from './calendar-exception-entity.ts';
import { describeDay, describeStep } from './describe-day.ts';
import { holidayName } from './holiday-names.ts';
import { keepNotice, noticesOf, readNotice } from './holiday-notice-entity.ts';
import { calendarRows, defaultCalendar, readCalendar } from './read-calendar.ts';
import { localText, momentIn } from './time-zone.ts';
import { readWeekly } from './weekly.ts';
import { WorkingCalendarEntity } from './working-calendar-entity.ts';

const READ = 'core.calendar.read';
const WRITE = 'core.calendar.write';
const id = z.string().max(40);
const date = z.iso.date();
/** A date and time as a person in the calendar's zone writes it. */
const localTime = z.iso.datetime({ local: true, precision: -1 });
const values = z.record(z.string().max(100), z.unknown());
/** A year of working time; what needs more is a project, not a deadline. */
const MOST_SECONDS = 8784 * 3600;
const MOST_DAYS = 400;

export const calendarRouter = router({
  list: query(READ).query(({ ctx }) => ({
    calendars: calendarRows(ctx.workspace.reader).map(({ weekly, ...row }) => {
      const read = readWeekly(weekly);
      return { ...row, hours: 'week' in read ? read.week.map(hoursText) : [] };
    }),
    mayWrite: may(ctx.actor, WRITE),
  })),
  /** A calendar with its exceptions in order of their dates. */
  get: query(READ)
    .input(z.object({ id }))
    .query(({ ctx, input }) => ({
      calendar: readRecord(ctx.workspace.reader, WorkingCalendarEntity, input.id, ctx.scope),
      exceptions: exceptionRows(ctx.workspace.reader, input.id),
      mayWrite: may(ctx.actor, WRITE),
    })),
  /** What every date of a stretch is; `from` and `to` are both included. Without an id of the default calendar. */
  days: query(READ)
    .input(z.object({ id: id.nullish(), from: date, to: date }))
    .query(({ ctx, input: { id: wanted, from, to } }) => {
      const { reader, facts } = ctx.workspace;
      const calendar = wanted ? readCalendar(reader, wanted) : defaultCalendar(reader, facts.timeZone);
      const first = Temporal.PlainDate.from(from);
      const count = first.until(to).days + 1;
      if (count < 1 || count > MOST_DAYS)
        throw new AppError('calendarSpanWrong', { from, to, max: MOST_DAYS });
      const days = Array.from({ length: count }, (_, at) =>
        describeDay(calendar.dayKind(first.add({ days: at }).toString())),
      );
      return { days };
    }),
  /** A year's holidays and make-up workdays, whether they are announced, and where they come from. */
  holidays: query(READ)
    .input(z.object({ year: z.number().int().min(1900).max(2200) }))
    .query(({ ctx, input: { year } }) => {
      const notices = noticesOf(ctx.workspace.reader);
      const notice = notices.notice(year);
      return {
        year,
        announced: notices.isAnnounced(year),
        /** Until the next year's notice is known, the last days of December may still change. */
        nextAnnounced: notices.isAnnounced(year + 1),
        days: (notice?.days ?? []).map((day) => ({ ...day, name: holidayName(day.name) })),
        papers: notice?.papers ?? [],
        imported: notice !== undefined && !BUNDLED_NOTICES.includes(notice),
        years: notices.years,
      };
    }),
  /** When a budget of working time that begins at a local time is used up, with the working. */
  due: query(READ)
    .input(z.object({ id, from: localTime, seconds: z.number().int().min(0).max(MOST_SECONDS) }))
    .query(({ ctx, input }) => {
      const calendar = readCalendar(ctx.workspace.reader, input.id);
      const from = momentIn(calendar.timeZone, input.from);
      const due = calendar.add(from, input.seconds);
      return {
        from: localText(calendar.timeZone, from),
        due: localText(calendar.timeZone, due),
        /** Where the due moment ends an interval, work goes on only here. */
        goesOnAt: localText(calendar.timeZone, calendar.next(due)),
        seconds: input.seconds,
        steps: calendar.worked(from, due).map((day) => describeStep(day, calendar.timeZone)),
        unannounced: calendar.unannounced(from, due),
      };
    }),
  /** How much working time lies between two local times, with the working. */
  elapsed: query(READ)
    .input(z.object({ id, from: localTime, to: localTime }))
    .query(({ ctx, input }) => {
      const calendar = readCalendar(ctx.workspace.reader, input.id);
      const [from, to] = [momentIn(calendar.timeZone, input.from), momentIn(calendar.timeZone, input.to)];
      if (to < from || to - from > MOST_DAYS * 86_400_000)
        throw new AppError('calendarSpanWrong', {
          from: input.from.slice(0, 10),
          to: input.to.slice(0, 10),
          max: MOST_DAYS,
        });
      return {
        seconds: calendar.elapsed(from, to),
        steps: calendar.worked(from, to).map((day) => describeStep(day, calendar.timeZone)),
        unannounced: calendar.unannounced(from, to),
      };
    }),
  save: command(WRITE)
    .input(z.object({ id: id.nullish(), values, before: values.default({}) }))
    .mutation(({ ctx, input }) =>
      ctx.write(`core.workingCalendar.${input.id ? 'update' : 'create'}`, (work) => ({
        id: saveCalendar(work, input.id ?? null, input.values, input.before, ctx.scope),
      })),
    ),
  remove: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.workingCalendar.delete', (work) => {
        removeCalendar(work, input.id, ctx.scope);
        return null;
      }),
    ),
  addExceptions: command(WRITE)
    .input(z.object({ calendarId: id, from: date, to: date, values }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.calendarException.create', (work) => ({
        days: addExceptions(work, input, ctx.scope),
      })),
    ),
  saveException: command(WRITE)
    .input(z.object({ id, values, before: values.default({}) }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.calendarException.update', (work) => {
        updateRecord(work, CalendarException, input.id, input.values, input.before, ctx.scope);
        return null;
      }),
    ),
  removeException: command(WRITE)
    .input(z.object({ id }))
    .mutation(({ ctx, input }) =>
      ctx.write('core.calendarException.delete', (work) => {
        deleteRecords(work, CalendarException, [input.id], ctx.scope);
        return null;
      }),
    ),
  /** Takes in a year's notice from a file of holiday-cn. */
  importNotice: command(WRITE)
    .input(z.object({ text: z.string().max(200_000) }))
    .mutation(({ ctx, input }) => {
      const notice = readNotice(input.text);
      return ctx.write('core.holidayNotice.import', (work) => {
        keepNotice(work, notice);
        return { year: notice.year, days: notice.days.length };
      });
    }),
});
