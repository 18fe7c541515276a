import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  nextRun,
  type Recurrence,
  readRecurrence,
  recurrenceProblems,
  recurrenceText,
} from '../../../src/main/core/jobs/recurrence.ts';

const SHANGHAI = 'Asia/Shanghai';
const NEW_YORK = 'America/New_York';
const ZONES = [SHANGHAI, NEW_YORK, 'Europe/London', 'Australia/Lord_Howe', 'America/Santiago', 'UTC'];

const moment = (text: string, zone = SHANGHAI): number =>
  Temporal.PlainDateTime.from(text).toZonedDateTime(zone).epochMilliseconds;
const local = (at: number, zone = SHANGHAI): string =>
  Temporal.Instant.fromEpochMilliseconds(at)
    .toZonedDateTimeISO(zone)
    .toString({ timeZoneName: 'never', smallestUnit: 'minute' });
const weekend = { isWorkday: (date: string) => Temporal.PlainDate.from(date).dayOfWeek < 6 };

const at = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
const onlyWorkdays = fc.boolean();
const dayed: fc.Arbitrary<Exclude<Recurrence, { kind: 'interval' }>> = fc.oneof(
  fc.record({ kind: fc.constant('daily' as const), at, onlyWorkdays }),
  fc.record({
    kind: fc.constant('weekly' as const),
    days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    at,
    onlyWorkdays,
  }),
  fc.record({
    kind: fc.constant('monthly' as const),
    day: fc.integer({ min: 1, max: 31 }),
    at,
    onlyWorkdays,
  }),
);
const interval: fc.Arbitrary<Recurrence> = fc.record({
  kind: fc.constant('interval' as const),
  minutes: fc.integer({ min: 1, max: 10_080 }),
});
const recurrences: fc.Arbitrary<Recurrence> = fc.oneof(interval, dayed);
const moments = fc.integer({ min: moment('2020-01-01T00:00'), max: moment('2030-01-01T00:00') });
const zones = fc.constantFrom(...ZONES);

describe('the next turn of a recurrence', () => {
  test('lies ahead, and none lies between', () => {
    fc.assert(
      fc.property(
        dayed,
        moments,
        zones,
        fc.double({ min: 0, max: 1, noNaN: true }),
        (recurrence, after, zone, part) => {
          const next = nextRun(recurrence, after, zone, weekend);
          expect(next).toBeGreaterThan(after);
          const between = Math.floor(after + (next - 1 - after) * part);
          expect(nextRun(recurrence, between, zone, weekend)).toBe(next);
        },
      ),
      { numRuns: 150 },
    );
  });

  test('of an interval is that long after', () => {
    fc.assert(
      fc.property(interval, moments, (recurrence, after) => {
        expect(recurrence.kind === 'interval' && nextRun(recurrence, after, SHANGHAI) - after).toBe(
          recurrence.kind === 'interval' && recurrence.minutes * 60_000,
        );
      }),
    );
  });

  test('is at the local time chosen, except where the clocks jump over it', () => {
    fc.assert(
      fc.property(dayed, moments, zones, (recurrence, after, zone) => {
        const next = Temporal.Instant.fromEpochMilliseconds(
          nextRun(recurrence, after, zone, weekend),
        ).toZonedDateTimeISO(zone);
        const wanted = next.toPlainDate().toPlainDateTime(Temporal.PlainTime.from(recurrence.at));
        const exists = wanted.toZonedDateTime(zone).toPlainDateTime().equals(wanted);
        if (exists) expect(next.toPlainTime().toString({ smallestUnit: 'minute' })).toBe(recurrence.at);
        else expect(next.subtract({ nanoseconds: 1 }).offset).not.toBe(next.offset);
      }),
      { numRuns: 150 },
    );
  });

  test('falls on open days only where workdays are asked for', () => {
    fc.assert(
      fc.property(dayed, moments, (recurrence, after) => {
        fc.pre(recurrence.onlyWorkdays === true);
        const next = local(nextRun(recurrence, after, SHANGHAI, weekend)).slice(0, 10);
        expect(weekend.isWorkday(next)).toBe(true);
      }),
    );
  });

  test('on a day that a month lacks is on its last day, and goes back to the day chosen', () => {
    const monthly: Recurrence = { kind: 'monthly', day: 31, at: '09:00' };
    const runs: string[] = [];
    for (let now = moment('2027-01-30T00:00'); runs.length < 4; now = nextRun(monthly, now, SHANGHAI))
      runs.push(local(nextRun(monthly, now, SHANGHAI)).slice(0, 10));
    expect(runs).toEqual(['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  test('runs at the next existing moment where the clocks are put forward', () => {
    const daily: Recurrence = { kind: 'daily', at: '02:30' };
    const first = nextRun(daily, moment('2026-03-07T12:00', NEW_YORK), NEW_YORK);
    expect(local(first, NEW_YORK)).toBe('2026-03-08T03:00-04:00');
    expect(local(nextRun(daily, first, NEW_YORK), NEW_YORK)).toBe('2026-03-09T02:30-04:00');
  });

  test('runs once where the clocks are put back and the time comes twice', () => {
    const daily: Recurrence = { kind: 'daily', at: '01:30' };
    const first = nextRun(daily, moment('2026-10-31T12:00', NEW_YORK), NEW_YORK);
    expect(local(first, NEW_YORK)).toBe('2026-11-01T01:30-04:00');
    expect(local(nextRun(daily, first, NEW_YORK), NEW_YORK)).toBe('2026-11-02T01:30-05:00');
  });

  test('moves from a closed day to the next open one, once for all of them', () => {
    const daily: Recurrence = { kind: 'daily', at: '09:00', onlyWorkdays: true };
    const friday = moment('2026-11-27T10:00');
    const monday = nextRun(daily, friday, SHANGHAI, weekend);
    expect(local(monday).slice(0, 16)).toBe('2026-11-30T09:00');
    expect(local(nextRun(daily, monday, SHANGHAI, weekend)).slice(0, 16)).toBe('2026-12-01T09:00');
    // asked on Sunday, Saturday's turn is still ahead
    expect(
      nextRun(
        { kind: 'weekly', days: [6], at: '09:00', onlyWorkdays: true },
        moment('2026-11-29T12:00'),
        SHANGHAI,
        weekend,
      ),
    ).toBe(monday);
  });

  test('comes even where the calendar is never open', () => {
    const daily: Recurrence = { kind: 'daily', at: '09:00', onlyWorkdays: true };
    expect(nextRun(daily, moment('2026-11-27T10:00'), SHANGHAI, { isWorkday: () => false })).toBeGreaterThan(
      0,
    );
  });
});

describe('a recurrence', () => {
  test('is the same after it was read', () => {
    fc.assert(
      fc.property(recurrences, (recurrence) => {
        expect(readRecurrence(JSON.parse(JSON.stringify(recurrence)))).toEqual(recurrence);
      }),
    );
  });

  test.each([
    [{ kind: 'interval', minutes: 0 }, 'recurrenceMinutes'],
    [{ kind: 'interval', minutes: 1.5 }, 'recurrenceMinutes'],
    [{ kind: 'daily', at: '24:00' }, 'recurrenceTime'],
    [{ kind: 'daily', at: '9:00' }, 'recurrenceTime'],
    [{ kind: 'weekly', at: '09:00', days: [] }, 'recurrenceWeekdays'],
    [{ kind: 'weekly', at: '09:00', days: [8] }, 'recurrenceWeekdays'],
    [{ kind: 'monthly', at: '09:00', day: 32 }, 'recurrenceDay'],
    [{ kind: 'yearly' }, 'recurrenceUnreadable'],
    [null, 'recurrenceUnreadable'],
  ])('%j is refused with %s', (given, code) => {
    expect(recurrenceProblems(given).map((problem) => problem.code)).toEqual([code]);
    expect(() => readRecurrence(given)).toThrow(code);
  });

  test.each<[Recurrence, string, string]>([
    [{ kind: 'interval', minutes: 90 }, '每 90 分钟', 'Every 90 minutes'],
    [{ kind: 'interval', minutes: 60 }, '每 1 小时', 'Every hour'],
    [{ kind: 'interval', minutes: 10_080 }, '每 7 天', 'Every 7 days'],
    [{ kind: 'daily', at: '09:00' }, '每天 09:00', 'Every day at 09:00'],
    [
      { kind: 'weekly', days: [5, 1, 3], at: '18:30' },
      '每周一、周三、周五 18:30',
      'Every Monday, Wednesday and Friday at 18:30',
    ],
    [
      { kind: 'monthly', day: 1, at: '08:00', onlyWorkdays: true },
      '每月 1 日 08:00，逢休息日顺延到下一个工作日',
      'Monthly on day 1 at 08:00, on the next workday where that is closed',
    ],
  ])('%j is told in words', (recurrence, zh, en) => {
    expect(recurrenceText(recurrence)).toEqual({ zh, en });
  });
});
