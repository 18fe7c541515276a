import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WorkingCalendar } from '../../../src/main/core/calendar/working-calendar.ts';
import { ALWAYS_WEEK, calendarOf, NIGHT_WEEK, OFFICE_WEEK } from './calendars-for-test.ts';

const zones = ['Asia/Shanghai', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Africa/Cairo'];
const weeks: readonly (readonly string[])[] = [
  OFFICE_WEEK,
  NIGHT_WEEK,
  ALWAYS_WEEK,
  ['', '02:15-02:45', '00:00-24:00', '', '', '23:00-02:30', '03:30-04:00, 20:00-05:00'],
  Array.from({ length: 7 }, () => '01:00-03:00'),
  ['00:00-06:00', '', '', '', '', '', '00:30-02:00, 02:30-03:00, 22:00-24:00'],
];

const exception = fc.record({
  date: fc
    .integer({ min: 0, max: 3 * 365 })
    .map((days) => Temporal.PlainDate.from('2025-01-01').add({ days }).toString()),
  open: fc.boolean(),
  hours: fc.option(
    fc.constantFrom(
      [{ from: 600, to: 660 }],
      [{ from: 1380, to: 1800 }],
      [
        { from: 0, to: 150 },
        { from: 150, to: 1440 },
      ],
    ),
  ),
  name: fc.constant('例外'),
});
const calendars: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    zone: fc.constantFrom(...zones),
    week: fc.constantFrom(...weeks),
    chinese: fc.boolean(),
    exceptions: fc.array(exception, { maxLength: 8 }),
  })
  .map(({ zone, week, chinese, exceptions }) =>
    calendarOf(week, {
      timeZone: zone,
      ...(chinese ? {} : { notices: null }),
      exceptions: new Map(exceptions.map((each) => [each.date, each])),
    }),
  );

/** Moments of three years, half of them close to a change of the clocks in Berlin, New York or Cairo. */
const changes = ['2025-03-30', '2025-10-26', '2026-03-08', '2026-11-01', '2026-04-24', '2026-10-30'];
const moments = fc.oneof(
  fc.integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2027, 11, 31) }),
  fc
    .tuple(fc.constantFrom(...changes), fc.integer({ min: -36 * 3600, max: 36 * 3600 }))
    .map(([day, seconds]) => Date.parse(`${day}T00:00:00Z`) + seconds * 1000),
);
const budgets = fc.oneof(
  fc.integer({ min: 0, max: 400_000 }),
  fc.integer({ min: 0, max: 600 }),
  fc.constantFrom(0, 1, 3600, 27_000),
);
const RUNS = { numRuns: 400 };

/** Working time counted another way: minute by minute, by what the clock on the wall says. */
function countMinutes(calendar: WorkingCalendar, from: number, to: number): number {
  let seconds = 0;
  for (let moment = from; moment < to; moment += 60_000) {
    const wall = Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(calendar.timeZone);
    const minute = wall.hour * 60 + wall.minute;
    const on = (date: Temporal.PlainDate, at: number): boolean =>
      calendar.dayKind(date.toString()).hours.some((interval) => interval.from <= at && at < interval.to);
    const today = wall.toPlainDate();
    if (on(today, minute) || on(today.subtract({ days: 1 }), minute + 1440)) seconds += 60;
  }
  return seconds;
}

/** Far enough from a change of the clocks, where the wall says an hour twice or not at all. */
const isPlain = (calendar: WorkingCalendar, from: number, to: number): boolean => {
  const offset = (moment: number): number =>
    Temporal.Instant.fromEpochMilliseconds(moment).toZonedDateTimeISO(calendar.timeZone).offsetNanoseconds;
  const day = 86_400_000;
  return new Set([from - 2 * day, from, to, to + 2 * day].map(offset)).size === 1;
};

describe('for any calendar, across changes of the clocks and nights', () => {
  test('as much time has elapsed as was added', () => {
    fc.assert(
      fc.property(calendars, moments, budgets, (calendar, moment, seconds) => {
        const due = calendar.add(moment, seconds);
        expect(calendar.elapsed(moment, due)).toBe(seconds);
        expect(due).toBeGreaterThanOrEqual(moment);
        if (seconds > 0) expect(calendar.elapsed(moment, due - 1000)).toBe(seconds - 1);
      }),
      RUNS,
    );
  });

  test('a part of a second does not push a budget past the closing that it ends with', () => {
    const calendar = calendarOf(
      Array.from({ length: 7 }, () => '01:00-03:00'),
      { timeZone: 'Africa/Cairo', notices: null },
    );
    const two = Date.UTC(2025, 0, 1); // two in the morning in Cairo
    expect(calendar.add(two + 1, 3600)).toBe(two + 3_600_000);
  });

  test('subtracting leads back to the latest moment from which the budget reaches', () => {
    fc.assert(
      fc.property(calendars, moments, budgets, (calendar, moment, seconds) => {
        const start = calendar.subtract(moment, seconds);
        expect(calendar.elapsed(start, moment)).toBe(seconds);
        if (seconds > 0) expect(calendar.elapsed(start + 1000, moment)).toBeLessThan(seconds);
      }),
      RUNS,
    );
  });

  test('elapsed time adds up over any moment between', () => {
    fc.assert(
      fc.property(calendars, fc.tuple(moments, moments, moments), (calendar, three) => {
        const [a, b, c] = three.sort((x, y) => x - y) as [number, number, number];
        const near = Math.min(c, b + 40 * 86_400_000); // long stretches only cost time
        const start = Math.max(a, b - 40 * 86_400_000);
        expect(calendar.elapsed(start, b) + calendar.elapsed(b, near)).toBe(calendar.elapsed(start, near));
        expect(calendar.elapsed(near, start)).toBe(0);
      }),
      RUNS,
    );
  });

  test('the next opening is open, and nothing between is', () => {
    fc.assert(
      fc.property(calendars, moments, (calendar, moment) => {
        const next = calendar.next(moment);
        expect(calendar.isOpen(next)).toBe(true);
        expect(calendar.elapsed(moment, next)).toBe(0);
        expect(calendar.next(next)).toBe(next);
      }),
      RUNS,
    );
  });

  test('later starts and greater budgets are never due earlier', () => {
    fc.assert(
      fc.property(
        calendars,
        moments,
        budgets,
        fc.nat(200_000),
        fc.nat(200_000),
        (calendar, moment, seconds, later, more) => {
          const due = calendar.add(moment, seconds);
          expect(calendar.add(moment, seconds + more)).toBeGreaterThanOrEqual(due);
          expect(calendar.add(moment + later * 1000, seconds)).toBeGreaterThanOrEqual(due);
        },
      ),
      RUNS,
    );
  });

  test('elapsed time is what counting the minutes on the wall gives', () => {
    fc.assert(
      fc.property(calendars, moments, fc.nat(3 * 1440), (calendar, moment, minutes) => {
        const from = Math.floor(moment / 60_000) * 60_000;
        const to = from + minutes * 60_000;
        fc.pre(isPlain(calendar, from, to));
        expect(calendar.elapsed(from, to)).toBe(countMinutes(calendar, from, to));
      }),
      { numRuns: 60 },
    );
  });

  test('so many workdays lie up to the workday that was found', () => {
    fc.assert(
      fc.property(calendars, fc.nat(900), fc.integer({ min: -60, max: 60 }), (calendar, start, count) => {
        const date = Temporal.PlainDate.from('2025-02-01').add({ days: start });
        const found = Temporal.PlainDate.from(calendar.addWorkdays(date.toString(), count));
        const [from, to] = count < 0 ? [found, date] : [date.add({ days: 1 }), found.add({ days: 1 })];
        expect(calendar.workdaysBetween(from.toString(), to.toString())).toBe(Math.abs(count));
        if (count !== 0) expect(calendar.isWorkday(found.toString())).toBe(true);
      }),
      RUNS,
    );
  });
});
