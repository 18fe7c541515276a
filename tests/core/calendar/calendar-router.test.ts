import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { defaultCalendar } from '../../../src/main/core/calendar/index.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

const NOW = Date.UTC(2026, 10, 25);
const DAY = '09:00-12:00, 13:30-18:00';
const weekly = (...days: string[]): string => JSON.stringify([...days, ...Array(7 - days.length).fill('')]);

let app: App;
let call: () => Caller;
let standard: string;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => NOW));
  standard = (await call().calendar.list()).calendars[0]?.id ?? '';
});
afterAll(() => app.close());

const someCalendar = async (name: string, more = {}): Promise<string> =>
  (await call().calendar.save({ values: { name, timeZone: 'Asia/Shanghai', weekly: weekly(DAY), ...more } }))
    .id;

describe('a workspace', () => {
  test('starts with the standard calendar as its default', async () => {
    const { calendars, mayWrite } = await call().calendar.list();
    expect(calendars).toMatchObject([
      {
        name: '标准工作时间',
        timeZone: 'Asia/Shanghai',
        isDefault: 1,
        chineseHolidays: 1,
        hours: [DAY, DAY, DAY, DAY, DAY, '', ''],
      },
    ]);
    expect(mayWrite).toBe(true);
  });

  test('without a calendar of its own computes with standard hours', async () => {
    const { reader } = app.core.sessions.demand().workspace;
    const bare = { ...reader, first: () => undefined, all: () => [] } as unknown as typeof reader;
    expect(defaultCalendar(bare, 'Asia/Shanghai').dayKind('2026-11-25').hours).toHaveLength(2);
  });

  test('has exactly one default calendar, which stays until another takes its place', async () => {
    const other = await someCalendar('值班', { isDefault: 1 });
    const marked = async () =>
      (await call().calendar.list()).calendars.filter(({ isDefault }) => isDefault === 1);
    expect((await marked()).map(({ id }) => id)).toEqual([other]);
    expect(await refusalOf(call().calendar.save({ id: other, values: { isDefault: 0 } }))).toBe(
      'calendarDefaultNeeded',
    );
    expect(await refusalOf(call().calendar.remove({ id: other }))).toBe('calendarDefaultNeeded');
    const [latest] = await call().changes.recent();
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect((await marked()).map(({ id }) => id)).toEqual([standard]);
  });
});

describe('saving a calendar', () => {
  test.each([
    [{ name: '' }, 'required'],
    [{ name: '标准工作时间' }, 'duplicateKey'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZoneUnknown'],
    [{ timeZone: '+08:00' }, 'timeZoneUnknown'],
    [{ weekly: weekly() }, 'calendarWithoutHours'],
    [{ weekly: weekly('9-18') }, 'hoursUnreadable'],
    [{ weekly: weekly('22:00-06:00', '05:00-12:00') }, 'hoursOverlap'],
    [{ weekly: '{"monday":1}' }, 'invalidInput'],
    [{ weekly: 'nonsense' }, 'invalidInput'],
    [{ makeUpWeekday: '8' }, 'notChoice'],
    [{ weekdays: '' }, 'unknownField'],
  ])('refuses %o: %s', async (wrong, code) => {
    expect(await refusalOf(someCalendar('新日历', wrong))).toBe(code);
    expect((await call().calendar.list()).calendars.some(({ name }) => name === '新日历')).toBe(false);
  });

  test('keeps hours in one form, and a name is free again after its calendar was removed', async () => {
    const id = await someCalendar('夜班', { weekly: weekly('22：00～6：00') });
    const { calendar } = await call().calendar.get({ id });
    expect(calendar.weekly).toBe(weekly('22:00-06:00'));
    await call().calendar.remove({ id });
    expect(await refusalOf(someCalendar('夜班'))).toBe('allowed');
  });

  test('merges with what was changed elsewhere, and names both values of the same field', async () => {
    const id = await someCalendar('合并');
    await call().calendar.save({
      id,
      values: { timeZone: 'Asia/Tokyo' },
      before: { timeZone: 'Asia/Shanghai' },
    });
    const stale = { id, values: { timeZone: 'Asia/Seoul' }, before: { timeZone: 'Asia/Shanghai' } };
    expect(await refusalOf(call().calendar.save(stale))).toBe('editConflict');
  });
});

describe('exceptions', () => {
  test('are entered for a stretch of dates at once, whole or not at all', async () => {
    const calendarId = await someCalendar('例外');
    const add = (
      from: string,
      to: string,
      values: Record<string, unknown> = { kind: 'closed', name: '团建' },
    ) => call().calendar.addExceptions({ calendarId, from, to, values });
    expect(await add('2026-07-13', '2026-07-15')).toEqual({ days: 3 });
    expect(await refusalOf(add('2026-07-10', '2026-07-13'))).toBe('calendarDayTwice');
    expect(await refusalOf(add('2026-07-20', '2026-07-19'))).toBe('calendarSpanWrong');
    expect(await refusalOf(add('2026-01-01', '2026-12-31'))).toBe('calendarSpanWrong');
    expect(await refusalOf(add('2026-02-30', '2026-03-01'))).toContain('Invalid ISO date');
    expect(await refusalOf(add('2026-07-20', '2026-07-20', { kind: 'closed', hours: '09:00-12:00' }))).toBe(
      'hoursOnClosedDay',
    );
    expect(await refusalOf(add('2026-07-20', '2026-07-20', { kind: 'open', hours: '9' }))).toBe(
      'hoursUnreadable',
    );
    const { exceptions } = await call().calendar.get({ id: calendarId });
    expect(exceptions.map(({ date }) => date)).toEqual(['2026-07-13', '2026-07-14', '2026-07-15']);
    const [first] = exceptions;
    await call().calendar.saveException({
      id: first?.id ?? '',
      values: { kind: 'open', hours: '10:00-11:00' },
    });
    const { days } = await call().calendar.days({ id: calendarId, from: '2026-07-13', to: '2026-07-14' });
    expect(days).toMatchObject([
      { kind: 'workday', from: 'exception', hours: '10:00-11:00', name: { zh: '团建' } },
      { kind: 'restDay', from: 'exception', hours: '', name: { zh: '团建' } },
    ]);
    await call().calendar.removeException({ id: first?.id ?? '' });
    expect((await call().calendar.get({ id: calendarId })).exceptions).toHaveLength(2);
  });
});

describe('the calculator', () => {
  test('shows a working that adds up to the answer', async () => {
    const due = await call().calendar.due({ id: standard, from: '2026-09-30T17:00', seconds: 8 * 3600 });
    expect(due.due).toBe('2026-10-08 17:30:00');
    expect(due.steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(8 * 3600);
    expect(due.steps[1]).toMatchObject({
      date: '2026-10-01',
      kind: 'holiday',
      name: { zh: '国庆节', en: 'National Day' },
      seconds: 0,
    });
    expect(due.unannounced).toEqual([]);
    const elapsed = await call().calendar.elapsed({
      id: standard,
      from: '2026-09-30T17:00',
      to: '2026-10-08T17:30',
    });
    expect(elapsed.seconds).toBe(8 * 3600);
  });

  test('says where holidays have not been announced, and where work goes on after a closing', async () => {
    const due = await call().calendar.due({ id: standard, from: '2026-12-31T17:00', seconds: 3600 });
    expect([due.due, due.goesOnAt]).toEqual(['2026-12-31 18:00:00', '2027-01-01 09:00:00']);
    const guess = await call().calendar.due({ id: standard, from: '2026-12-31T17:00', seconds: 7200 });
    expect(guess.unannounced).toEqual([2027]);
  });

  test('refuses what is no question', async () => {
    const { due, elapsed } = call().calendar;
    expect(await refusalOf(due({ id: standard, from: '2026-13-01T09:00', seconds: 1 }))).toContain(
      'Invalid ISO datetime',
    );
    expect(await refusalOf(due({ id: standard, from: '2026-01-05T09:00', seconds: -1 }))).toContain(
      'too_small',
    );
    expect(await refusalOf(due({ id: 'nobody', from: '2026-01-05T09:00', seconds: 1 }))).toBe('notFound');
    expect(await refusalOf(elapsed({ id: standard, from: '2026-01-05T09:00', to: '2026-01-04T09:00' }))).toBe(
      'calendarSpanWrong',
    );
  });
});

describe('a year that is announced later', () => {
  const notice = {
    $schema: 'x',
    year: 2027,
    papers: ['https://example.test/2027'],
    days: [
      { name: '元旦', date: '2026-12-27', isOffDay: false },
      { name: '元旦', date: '2027-01-01', isOffDay: true },
    ],
  };

  test('is taken in from its file, and may change the last days of the year before', async () => {
    expect(await call().calendar.holidays({ year: 2027 })).toMatchObject({ announced: false, days: [] });
    const importNotice = (value: unknown) =>
      call().calendar.importNotice({
        text: typeof value === 'string' ? value : `\uFEFF${JSON.stringify(value)}`,
      });
    expect(await refusalOf(importNotice('年份,2027'))).toBe('noticeUnreadable');
    expect(
      await refusalOf(importNotice({ ...notice, days: [{ name: 'x', date: '2027-02-29', isOffDay: true }] })),
    ).toBe('noticeUnreadable');
    expect(await refusalOf(importNotice({ ...notice, days: [] }))).toBe('noticeEmpty');
    expect(await importNotice(notice)).toEqual({ year: 2027, days: 2 });
    expect(await importNotice(notice)).toEqual({ year: 2027, days: 2 });
    expect(await call().calendar.holidays({ year: 2027 })).toMatchObject({ announced: true, imported: true });
    expect(await call().calendar.holidays({ year: 2026 })).toMatchObject({
      nextAnnounced: true,
      imported: false,
    });
    const { days } = await call().calendar.days({ from: '2026-12-27', to: '2027-01-01' });
    expect(days[0]).toMatchObject({ kind: 'makeUpWorkday', hours: DAY, name: { zh: '元旦' } });
    expect(days.at(-1)).toMatchObject({ kind: 'holiday', name: { zh: '元旦' } });
  });
});

describe('someone without the right', () => {
  test('looks and does not write', async () => {
    await becomeRole(call(), 'employee');
    expect(await refusalOf(call().calendar.list())).toBe('allowed');
    expect(await refusalOf(call().calendar.remove({ id: standard }))).toBe('notAllowed');
    expect(await refusalOf(call().records.create({ entity: 'calendarException', values: {} }))).toBe(
      'notAllowed',
    );
    await becomeOwner(call());
  });
});
