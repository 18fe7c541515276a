import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { changeAnchor } from '#shared/billing/calendar/anchor-change.ts';
import { dayCounts, isStub, periodAt, periodsOf } from '#shared/billing/calendar/billing-period.ts';
import { duePeriods } from '#shared/billing/calendar/due-periods.ts';
import { type Anchor, boundary, gridOf, indexAt, wholePeriods } from '#shared/billing/calendar/grid.ts';
import type { Interval } from '#shared/billing/calendar/interval.ts';
import { trialEnd, trialEndAfterChange } from '#shared/billing/calendar/trial.ts';
import { addDays, dayIn, daysOf } from '#shared/billing/civil-days.ts';

const every = (unit: Interval['unit'], count = 1): Interval => ({ unit, count });
const boundaries = (origin: string, interval: Interval, count: number): string[] =>
  Array.from({ length: count }, (_, k) => boundary({ origin, interval }, k));
const first = (anchor: Anchor, interval: Interval, start: string, count: number): string[] =>
  [...periodsOf(gridOf(anchor, interval, start), { start, end: null }).take(count)].map(
    ({ from, to }) => `${from}..${to}`,
  );

const days = fc
  .integer({ min: 0, max: 20_000 })
  .map((after) => Temporal.PlainDate.from('2000-01-01').add({ days: after }).toString());
const intervals = fc.record({
  unit: fc.constantFrom('day', 'week', 'month', 'quarter', 'halfYear', 'year' as const),
  count: fc.integer({ min: 1, max: 5 }),
});
const anchors = fc.oneof(
  fc.constant<Anchor>({ kind: 'anniversary' }),
  fc.constant<Anchor>({ kind: 'calendar' }),
  fc.integer({ min: 1, max: 31 }).map((day): Anchor => ({ kind: 'fixedDay', day })),
  days.map((on): Anchor => ({ kind: 'date', on })),
);

describe('boundaries', () => {
  test('clamp to the end of a month and return', () => {
    expect(boundaries('2027-01-31', every('month'), 4)).toEqual([
      '2027-01-31',
      '2027-02-28',
      '2027-03-31',
      '2027-04-30',
    ]);
    expect(boundary({ origin: '2028-01-31', interval: every('month') }, 1)).toBe('2028-02-29');
    expect(boundaries('2026-11-30', every('quarter'), 3)).toEqual(['2026-11-30', '2027-02-28', '2027-05-30']);
  });

  test('of 29 February are 28 February in common years', () => {
    expect(boundaries('2028-02-29', every('year'), 5)).toEqual([
      '2028-02-29',
      '2029-02-28',
      '2030-02-28',
      '2031-02-28',
      '2032-02-29',
    ]);
  });

  test('count whole periods between two days', () => {
    expect(wholePeriods('2026-01-31', '2026-03-30', every('month'))).toBe(1);
    expect(wholePeriods('2026-01-31', '2026-03-31', every('month'))).toBe(2);
    expect(wholePeriods('2026-01-01', '2026-01-20', every('week'))).toBe(2);
    expect(wholePeriods('2026-01-01', '2026-01-20', every('day', 5))).toBe(3);
  });

  test('hold every day between them', () => {
    fc.assert(
      fc.property(days, days, intervals, (origin, day, interval) => {
        const grid = { origin, interval };
        const k = indexAt(grid, day);
        expect(boundary(grid, k) <= day && day < boundary(grid, k + 1)).toBe(true);
      }),
    );
  });
});

describe('periods', () => {
  test('of calendar billing begin with a stub', () => {
    const calendar: Anchor = { kind: 'calendar' };
    expect(first(calendar, every('month'), '2026-01-15', 2)).toEqual([
      '2026-01-15..2026-02-01',
      '2026-02-01..2026-03-01',
    ]);
    expect(first(calendar, every('quarter'), '2026-02-15', 2)).toEqual([
      '2026-02-15..2026-04-01',
      '2026-04-01..2026-07-01',
    ]);
    expect(first(calendar, every('halfYear'), '2026-02-15', 1)).toEqual(['2026-02-15..2026-07-01']);
    expect(first(calendar, every('year'), '2026-02-15', 1)).toEqual(['2026-02-15..2027-01-01']);
    // 2026-01-07 is a Wednesday
    expect(first(calendar, every('week'), '2026-01-07', 1)).toEqual(['2026-01-07..2026-01-12']);
    expect(first({ kind: 'fixedDay', day: 31 }, every('month'), '2026-02-10', 3)).toEqual([
      '2026-02-10..2026-02-28',
      '2026-02-28..2026-03-31',
      '2026-03-31..2026-04-30',
    ]);
  });

  test('have the whole period that would contain a stub as its denominator', () => {
    const start = '2026-02-15';
    const [stub] = periodsOf(gridOf({ kind: 'calendar' }, every('quarter'), start), { start, end: null });
    expect(stub?.full).toEqual({ from: '2026-01-01', to: '2026-04-01' });
    expect(stub && dayCounts(stub)).toEqual({ days: 45, of: 90 });
  });

  test('end with a stub where the term does, and once has one without days', () => {
    const grid = gridOf({ kind: 'anniversary' }, every('month'), '2026-01-10');
    const periods = [...periodsOf(grid, { start: '2026-01-10', end: '2026-03-01' })];
    expect(periods.map(({ from, to }) => [from, to])).toEqual([
      ['2026-01-10', '2026-02-10'],
      ['2026-02-10', '2026-03-01'],
    ]);
    expect(periods.map(isStub)).toEqual([false, true]);
    const once = gridOf({ kind: 'anniversary' }, every('once'), '2026-01-10');
    expect([...periodsOf(once, { start: '2026-01-10', end: null })]).toHaveLength(1);
  });

  test('leave no day out and bill none twice', () => {
    fc.assert(
      fc.property(
        days,
        intervals,
        anchors,
        fc.integer({ min: 1, max: 1500 }),
        (start, interval, anchor, length) => {
          const end = addDays(start, length);
          const periods = [...periodsOf(gridOf(anchor, interval, start), { start, end })];
          expect(periods[0]?.from).toBe(start);
          expect(periods.at(-1)?.to).toBe(end);
          periods.slice(1).forEach((period, at) => {
            expect(period.from).toBe(periods[at]?.to);
          });
          for (const period of periods) expect(daysOf(period)).toBeLessThanOrEqual(daysOf(period.full));
        },
      ),
    );
  });

  test('are found by day', () => {
    const grid = gridOf({ kind: 'calendar' }, every('month'), '2026-01-15');
    const service = { start: '2026-01-15', end: '2026-06-01' };
    expect(periodAt(grid, service, '2026-01-20')).toMatchObject({ from: '2026-01-15', to: '2026-02-01' });
    expect(periodAt(grid, service, '2026-03-31')).toMatchObject({ from: '2026-03-01', to: '2026-04-01' });
    expect(periodAt(grid, service, '2026-06-01')).toBeUndefined();
    expect(periodAt(grid, service, '2026-01-14')).toBeUndefined();
  });
});

describe('what is due', () => {
  const grid = gridOf({ kind: 'anniversary' }, every('month'), '2026-01-31');
  const service = { start: '2026-01-31', end: null };

  test('in advance on the first day, in arrears on the day after the last', () => {
    const advance = duePeriods(grid, service, 'inAdvance', '2026-03-31');
    expect(advance.periods.map(({ from }) => from)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
    expect(advance.billedThrough).toBe('2026-04-30');
    const arrears = duePeriods(grid, service, 'inArrears', '2026-03-30');
    expect(arrears.periods.map(({ from, to }) => [from, to])).toEqual([['2026-01-31', '2026-02-28']]);
  });

  test('a second run finds nothing, and runs by steps find what one run finds', () => {
    fc.assert(
      fc.property(
        days,
        intervals,
        anchors,
        fc.array(fc.integer({ min: 0, max: 400 }), { maxLength: 5 }),
        (start, interval, anchor, steps) => {
          const of = gridOf(anchor, interval, start);
          const asOf = addDays(start, 400);
          const whole = duePeriods(of, { start, end: null }, 'inAdvance', asOf);
          expect(
            duePeriods(of, { start, end: null }, 'inAdvance', asOf, whole.billedThrough).periods,
          ).toEqual([]);
          let through = start;
          const found = [...steps, 400]
            .sort((a, b) => a - b)
            .flatMap((after) => {
              const run = duePeriods(of, { start, end: null }, 'inAdvance', addDays(start, after), through);
              through = run.billedThrough;
              return run.periods;
            });
          expect(found).toEqual(whole.periods);
        },
      ),
    );
  });

  test('a subscription that comes billed to a day within a period pays the rest of it', () => {
    const monthly = gridOf({ kind: 'calendar' }, every('month'), '2026-01-01');
    const [rest] = duePeriods(
      monthly,
      { start: '2026-01-01', end: null },
      'inAdvance',
      '2026-03-20',
      '2026-03-16',
    ).periods;
    expect(rest).toMatchObject({ from: '2026-03-16', to: '2026-04-01' });
    expect(rest && dayCounts(rest)).toEqual({ days: 16, of: 31 });
  });

  test('once is billed once', () => {
    const once = gridOf({ kind: 'anniversary' }, every('once'), '2026-01-31');
    const run = duePeriods(once, service, 'inAdvance', '2026-12-31');
    expect(run.periods).toHaveLength(1);
    expect(duePeriods(once, service, 'inAdvance', '2026-12-31', run.billedThrough).periods).toEqual([]);
  });
});

test('a new anchor closes the running period with a stub and opens another', () => {
  const grid = gridOf({ kind: 'anniversary' }, every('month'), '2026-01-10');
  const running = periodAt(grid, { start: '2026-01-10', end: null }, '2026-03-20');
  if (!running) throw new Error('there is one');
  const { closing, opening } = changeAnchor(
    running,
    gridOf({ kind: 'calendar' }, every('month'), '2026-03-20'),
    '2026-03-20',
  );
  expect(closing).toMatchObject({
    from: '2026-03-10',
    to: '2026-03-20',
    full: { from: '2026-03-10', to: '2026-04-10' },
  });
  expect(opening).toMatchObject({
    from: '2026-03-20',
    to: '2026-04-01',
    full: { from: '2026-03-01', to: '2026-04-01' },
  });
});

test('a trial is counted from the first start, also after a change', () => {
  expect(trialEnd('2026-01-20', 14)).toBe('2026-02-03');
  expect(trialEndAfterChange('2026-01-20', 14, { on: '2026-01-25', days: 30 })).toBe('2026-02-19');
  expect(trialEndAfterChange('2026-01-20', 14, { on: '2026-01-25', days: 7 })).toBe('2026-02-03');
  expect(trialEndAfterChange('2026-01-20', 14, { on: '2026-02-03', days: 30 })).toBe('2026-02-03');
});

test('an instant belongs to the day of the account', () => {
  const late = Date.parse('2026-03-31T16:30:00Z');
  expect(dayIn(late, 'Asia/Shanghai')).toBe('2026-04-01');
  expect(dayIn(late, 'UTC')).toBe('2026-03-31');
});
