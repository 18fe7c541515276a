import { describe, expect, test } from 'vitest';
import { bundledNotices } from '../../../src/main/core/calendar/bundled-notices.ts';
import { ALWAYS_WEEK, at, calendarOf, NIGHT_WEEK, OFFICE_WEEK, show } from './calendars-for-test.ts';

const HOUR = 3600;
const office = calendarOf();

describe('working time', () => {
  test('is open at the opening and closed at the closing: intervals are half-open', () => {
    expect(office.isOpen(at('2026-01-05 08:59:59'))).toBe(false);
    expect(office.isOpen(at('2026-01-05 09:00'))).toBe(true);
    expect(office.isOpen(at('2026-01-05 11:59:59'))).toBe(true);
    expect(office.isOpen(at('2026-01-05 12:00'))).toBe(false);
    expect(office.isOpen(at('2026-01-05 18:00'))).toBe(false);
  });

  test('goes on at the next opening, over lunch, nights, weekends and holidays', () => {
    const next = (from: string): string => show(office.next(at(from))).slice(0, 16);
    expect(next('2026-01-05 12:00')).toBe('2026-01-05T13:30');
    expect(next('2026-01-05 18:00')).toBe('2026-01-06T09:00');
    expect(next('2026-01-09 18:00')).toBe('2026-01-12T09:00');
    expect(next('2026-02-14 18:00')).toBe('2026-02-24T09:00'); // 春节
    expect(next('2026-01-05 10:00:30')).toBe('2026-01-05T10:00');
  });

  test('that ends exactly at closing time is due at closing time, a second more after the next opening', () => {
    const due = (from: string, seconds: number): string => show(office.add(at(from), seconds)).slice(0, 19);
    expect(due('2026-01-09 16:00', 2 * HOUR)).toBe('2026-01-09T18:00:00');
    expect(due('2026-01-09 16:00', 2 * HOUR + 1)).toBe('2026-01-12T09:00:01');
    expect(due('2026-01-09 10:00', 2 * HOUR)).toBe('2026-01-09T12:00:00');
    expect(due('2026-01-10 10:00', 0)).toBe('2026-01-12T09:00:00');
    expect(due('2026-01-09 10:00', 0)).toBe('2026-01-09T10:00:00');
    expect(due('2026-01-09 18:00', 7.5 * HOUR)).toBe('2026-01-12T18:00:00');
  });

  test('counts make-up workdays and leaves holidays out', () => {
    // 2026-02-13 is a Friday; Saturday the 14th makes up for 春节, which lasts from the 15th to the 23rd
    expect(show(office.add(at('2026-02-13 18:00'), 7.5 * HOUR)).slice(0, 16)).toBe('2026-02-14T18:00');
    expect(show(office.add(at('2026-02-14 17:00'), 2 * HOUR)).slice(0, 16)).toBe('2026-02-24T10:00');
    expect(office.elapsed(at('2026-02-13 00:00'), at('2026-02-25 00:00'))).toBe(3 * 7.5 * HOUR);
  });

  test('before a moment is found too, for warnings ahead of a deadline', () => {
    expect(show(office.subtract(at('2026-01-12 10:00'), 2 * HOUR)).slice(0, 16)).toBe('2026-01-09T17:00');
    expect(show(office.subtract(at('2026-01-12 18:00'), 7.5 * HOUR)).slice(0, 16)).toBe('2026-01-12T09:00');
  });

  test('of a night belongs to the day on which it begins, also into a holiday', () => {
    const night = calendarOf(['22:00-06:00', '', '', '', '', '', ''], { notices: null });
    expect(night.isOpen(at('2026-01-06 05:59'))).toBe(true); // Tuesday morning, from Monday
    expect(night.isOpen(at('2026-01-05 05:59'))).toBe(false);
    expect(show(night.add(at('2026-01-05 12:00'), 8 * HOUR)).slice(0, 16)).toBe('2026-01-06T06:00');
    expect(
      night.worked(at('2026-01-05 00:00'), at('2026-01-07 00:00')).map(({ seconds }) => seconds),
    ).toEqual([8 * HOUR, 0]);
    const closed = calendarOf(NIGHT_WEEK);
    expect(closed.isOpen(at('2026-05-01 05:00'))).toBe(true); // 劳动节 begins, the night of April 30 goes on
    expect(closed.isOpen(at('2026-05-01 22:30'))).toBe(false);
  });

  test('follows the clocks: a day of 23 hours, a day of 25, and an hour that does not exist', () => {
    const timeZone = 'Europe/Berlin';
    const berlin = (week: readonly string[]) => calendarOf(week, { timeZone, notices: null });
    const always = berlin(ALWAYS_WEEK);
    const day = (date: string): number =>
      always.elapsed(
        at(`${date} 00:00`, timeZone),
        at(`${Temporal.PlainDate.from(date).add({ days: 1 })} 00:00`, timeZone),
      );
    expect([day('2026-03-28'), day('2026-03-29'), day('2026-10-25')]).toEqual(
      [24, 23, 25].map((h) => h * HOUR),
    );
    const early = berlin(Array.from({ length: 7 }, () => '01:00-03:00'));
    const sunday = [at('2026-03-29 00:00', timeZone), at('2026-03-29 12:00', timeZone)] as const;
    expect(early.elapsed(...sunday)).toBe(HOUR);
    const gone = berlin(Array.from({ length: 7 }, () => '02:15-02:45'));
    expect(
      gone.worked(...sunday).flatMap(({ spans }) => spans.map(({ from }) => show(from, timeZone))),
    ).toEqual(['2026-03-29T03:15:00+02:00']);
    const twice = berlin(Array.from({ length: 7 }, () => '02:30-05:00'));
    const autumn = [at('2026-10-25 00:00', timeZone), at('2026-10-25 12:00', timeZone)] as const;
    expect(twice.elapsed(...autumn)).toBe(3.5 * HOUR);
  });

  test('is refused where there is none within ten years', () => {
    const never = calendarOf(['', '', '', '', '', '', '']);
    expect(() => never.next(at('2026-01-05 09:00'))).toThrow('calendarExhausted');
    expect(() => never.add(at('2026-01-05 09:00'), 1)).toThrow('calendarExhausted');
    expect(() => never.subtract(at('2026-01-05 09:00'), 1)).toThrow('calendarExhausted');
    expect(() => never.addWorkdays('2026-01-05', 1)).toThrow('calendarExhausted');
    expect(never.elapsed(at('2026-01-05 09:00'), at('2027-01-05 09:00'))).toBe(0);
    expect(() => office.add(at('2026-01-05 09:00'), -1)).toThrow(RangeError);
    expect(() => office.add(at('2026-01-05 09:00'), 0.5)).toThrow(RangeError);
  });

  test('shows its working: the parts of each date add up, and days that count nothing say why', () => {
    const from = at('2026-09-30 17:00');
    const due = office.add(from, 3 * HOUR);
    const steps = office.worked(from, due);
    expect(steps.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(3 * HOUR);
    expect(steps.map(({ date, kind, name }) => [date.slice(5), kind, name])).toEqual([
      ['09-30', 'workday', null],
      ...['01', '02', '03', '04', '05', '06', '07'].map((day) => [`10-${day}`, 'holiday', '国庆节']),
      ['10-08', 'workday', null],
    ]);
  });
});

describe('a day', () => {
  const closed = { date: '2026-07-15', open: false, hours: null, name: '公司日' };
  const half = { date: '2026-07-16', open: true, hours: [{ from: 540, to: 720 }], name: null };
  const saturday = { date: '2026-07-18', open: true, hours: null, name: '盘点' };
  const holiday = { date: '2026-10-01', open: true, hours: [{ from: 600, to: 660 }], name: null };
  const calendar = calendarOf(OFFICE_WEEK, {
    exceptions: new Map([closed, half, saturday, holiday].map((each) => [each.date, each])),
  });
  const kindOf = (date: string) => {
    const { kind, name, from } = calendar.dayKind(date);
    return [kind, name, from];
  };

  test('is what its exception says, else the notice of its year, else its week', () => {
    expect(kindOf('2026-07-14')).toEqual(['workday', null, 'week']);
    expect(kindOf('2026-07-19')).toEqual(['restDay', null, 'week']);
    expect(kindOf('2026-10-03')).toEqual(['holiday', '国庆节', 'notice']);
    expect(kindOf('2026-10-10')).toEqual(['makeUpWorkday', '国庆节', 'notice']);
    expect(kindOf('2026-07-15')).toEqual(['holiday', '公司日', 'exception']);
    expect(kindOf('2026-07-16')).toEqual(['workday', null, 'exception']);
    expect(kindOf('2026-07-18')).toEqual(['makeUpWorkday', '盘点', 'exception']);
    expect(kindOf('2026-10-01')).toEqual(['makeUpWorkday', '国庆节', 'exception']);
    expect(calendar.elapsed(at('2026-07-16 00:00'), at('2026-07-17 00:00'))).toBe(3 * HOUR);
    expect(calendar.elapsed(at('2026-07-18 00:00'), at('2026-07-19 00:00'))).toBe(7.5 * HOUR);
  });

  test('counts as a workday only when work begins on it', () => {
    expect(office.workdaysBetween('2026-02-13', '2026-02-25')).toBe(3);
    expect(office.workdaysBetween('2026-02-25', '2026-02-13')).toBe(0);
    expect(office.addWorkdays('2026-02-13', 1)).toBe('2026-02-14');
    expect(office.addWorkdays('2026-02-14', 1)).toBe('2026-02-24');
    expect(office.addWorkdays('2026-02-24', -2)).toBe('2026-02-13');
    expect(office.addWorkdays('2026-02-15', 0)).toBe('2026-02-15');
  });

  test('a make-up workday takes the hours of the weekday that was chosen for it', () => {
    const week = ['09:00-18:00', '', '', '', '10:00-12:00', '', ''];
    expect(calendarOf(week, { makeUpWeekday: 5 }).dayKind('2026-10-10').hours).toEqual([
      { from: 600, to: 720 },
    ]);
  });
});

describe('the holidays that came with the program', () => {
  test('say which years are announced, and that a deadline in another is a guess', () => {
    expect([2023, 2024, 2025, 2026, 2027].map((year) => bundledNotices.isAnnounced(year))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(office.unannounced(at('2026-12-30 09:00'), at('2027-01-04 09:00'))).toEqual([2027]);
    expect(office.unannounced(at('2026-01-01 09:00'), at('2026-12-31 23:59'))).toEqual([]);
    expect(
      calendarOf(OFFICE_WEEK, { notices: null }).unannounced(at('2026-12-30 09:00'), at('2027-01-04 09:00')),
    ).toEqual([]);
  });

  test('have as many days off and make-up days as the notices', () => {
    const count = (year: number, off: boolean): number | undefined =>
      bundledNotices.notice(year)?.days.filter(({ isOffDay }) => isOffDay === off).length;
    expect([2024, 2025, 2026].map((year) => [count(year, true), count(year, false)])).toEqual([
      [28, 8],
      [28, 5],
      [33, 6],
    ]);
  });
});
