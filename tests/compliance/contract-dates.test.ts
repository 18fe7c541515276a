import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  endOf,
  inForceOn,
  lastDay,
  lastWorkday,
  noticeDate,
  type Period,
  termEnd,
} from '../../src/main/domains/compliance/contract/contract-dates.ts';
import {
  ALERT_DAYS,
  alertReached,
  endAfter,
  renewalsDue,
} from '../../src/main/domains/compliance/contract/renewal-schedule.ts';

const civil = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const period: fc.Arbitrary<Period> = fc.record({
  count: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom('days', 'months', 'years'),
});
const next = (date: string): string => Temporal.PlainDate.from(date).add({ days: 1 }).toString();

describe('the term of a contract', () => {
  test('a year from 1 January ends on 31 December; a month from 31 January on 27 February', () => {
    expect(lastDay('2026-01-01', { count: 1, unit: 'years' })).toBe('2026-12-31');
    expect(lastDay('2026-01-31', { count: 1, unit: 'months' })).toBe('2026-02-27');
  });

  test('is half-open: the day after its last day begins the next one', () => {
    fc.assert(
      fc.property(civil, period, (start, term) => {
        expect(next(lastDay(start, term))).toBe(termEnd(start, term));
        expect(inForceOn(start, lastDay(start, term), start)).toBe(true);
        expect(inForceOn(start, lastDay(start, term), termEnd(start, term))).toBe(false);
      }),
    );
  });

  test('an end that is written goes before one that follows from the term; neither means no end', () => {
    const term = { count: 12, unit: 'months' } as const;
    expect(endOf({ startsOn: '2026-01-01', term, endsOn: '2026-06-30' })).toBe('2026-06-30');
    expect(endOf({ startsOn: '2026-01-01', term, endsOn: null })).toBe('2026-12-31');
    expect(endOf({ startsOn: null, term, endsOn: null })).toBe(null);
    expect(inForceOn('2026-01-01', null, '2099-01-01')).toBe(true);
    expect(inForceOn(null, null, '2026-01-01')).toBe(false);
  });

  test('notice is counted back from the last day, and sent on a workday', () => {
    expect(noticeDate('2026-03-31', { count: 1, unit: 'months' })).toBe('2026-02-28');
    const weekday = (date: string): boolean => Temporal.PlainDate.from(date).dayOfWeek < 6;
    expect(lastWorkday('2026-02-28', weekday)).toBe('2026-02-27');
    expect(lastWorkday('2026-02-27', weekday)).toBe('2026-02-27');
  });
});

describe('renewals', () => {
  test('are counted from the first end, so that a short month shortens no later one', () => {
    const rule = { endsOn: '2026-01-30', months: 1 };
    expect([0, 1, 2].map((done) => endAfter(rule, done))).toEqual(['2026-01-30', '2026-02-27', '2026-03-30']);
  });

  test('none is left out and none comes twice, however long nobody looked', () => {
    fc.assert(
      fc.property(
        civil,
        fc.integer({ min: 1, max: 36 }),
        fc.integer({ min: 0, max: 3000 }),
        fc.integer({ min: 0, max: 3000 }),
        (endsOn, months, first, more) => {
          const rule = { endsOn, months };
          const at = (days: number): string => Temporal.PlainDate.from(endsOn).add({ days }).toString();
          const early = renewalsDue(rule, 0, at(first));
          const late = renewalsDue(rule, early.length, at(first + more));
          expect([...early, ...late]).toEqual(renewalsDue(rule, 0, at(first + more)));
          expect(endAfter(rule, early.length + late.length) >= at(first + more)).toBe(true);
        },
      ),
    );
  });

  test('an alert is the closest that was reached', () => {
    expect(alertReached('2026-12-31', '2026-01-01')).toBe(null);
    expect(alertReached('2026-12-31', '2026-10-02')).toBe(90);
    expect(alertReached('2026-12-31', '2026-12-24')).toBe(7);
    expect(alertReached('2026-12-31', '2027-01-05')).toBe(Math.min(...ALERT_DAYS));
  });
});
