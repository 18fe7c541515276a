import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Person } from '../../../src/main/core/access/person.ts';
import { filterScope } from '../../../src/main/core/lists/compile-filter.ts';
import { isOut } from '../../../src/main/core/metrics/alerts.ts';
import { readBreakdown } from '../../../src/main/core/metrics/breakdown.ts';
import { comparedWindow } from '../../../src/main/core/metrics/comparison.ts';
import { measureRatio } from '../../../src/main/core/metrics/measure.ts';
import type { Metric, Reading } from '../../../src/main/core/metrics/metric.ts';
import { entitiesRead, mayReadMetric, seesWhole } from '../../../src/main/core/metrics/metric-reach.ts';
import { readMetric, reportMetric } from '../../../src/main/core/metrics/read-metric.ts';
import { reckon } from '../../../src/main/core/metrics/reckon.ts';
import { figureOf, missedDays } from '../../../src/main/core/metrics/snapshots.ts';
import { metrics, registry, rooms } from '../../../src/main/rooms.ts';
import { fraction } from '../../../src/shared/fraction.ts';
import { standardRole } from '../workspace-for-test.ts';
import {
  COUNT,
  Job,
  METRICS,
  type MetricDesk,
  metricDesk,
  metricOf,
  PRICE,
  partOf,
  RATE,
  REVENUE,
  WINDOW,
} from './desk-for-test.ts';

let desk: MetricDesk;
let reading: Reading;
const people: string[] = [];

beforeAll(async () => {
  desk = await metricDesk();
  reading = desk.reading();
  desk.write((work) => {
    for (let at = 0; at < 12; at++)
      people.push(work.insert(Person, { name: `同事 ${at}`, role: 'owner', active: 1 }));
  });
});
afterAll(() => desk.workspace.close());

const only = (metric: Metric, jobs: readonly Record<string, string | number>[]) => {
  desk.write((work) => {
    for (const { id } of work.sqlAll<{ id: string }>('select id from job')) work.remove(Job, id);
    for (const job of jobs) work.insert(Job, { name: 'x', currency: 'CNY', day: '2025-01-15', ...job });
  });
  return readMetric(metric, reading, WINDOW, WINDOW);
};

describe('a definition', () => {
  test.each([
    ['a version without what it changed', { version: 2 }],
    ['a percentage of nothing', { unit: 'percent' as const }],
    ['a percentile of rows that give nothing', { percentile: 0.5 }],
    ['a percentile beyond all', { numerator: partOf(['won'], PRICE), percentile: 1 }],
  ])('%s is refused when the program starts', (_what, wrong) => {
    expect(() => metricOf({ id: 'T', unit: 'count', numerator: partOf(['won'], COUNT), ...wrong })).toThrow();
  });

  test.each(metrics.all.map((metric) => [metric.id, metric] as const))(
    '%s speaks of fields that exist, in both languages, and can be read in an empty workspace',
    (id, metric) => {
      expect(id).toMatch(/^[A-Z]{3}-K\d$/);
      for (const text of [
        metric.label,
        metric.definition,
        ...(metric.dimensions ?? []).map(({ label }) => label),
      ])
        expect(text.zh && text.en).toBeTruthy();
      const scope = filterScope(registry, desk.owner, '2026-01-01', 'Asia/Shanghai');
      const whole: Reading = { ...reading, scope };
      expect(mayReadMetric(metric, whole)).toBe(true);
      expect(entitiesRead([metric], whole).length).toBeGreaterThan(0);
    },
  );

  test('every step of a process names kinds of record that exist', () => {
    for (const { process = [] } of rooms)
      for (const { entity, done } of process)
        expect([registry.find(entity), registry.find(done.entity)]).not.toContain(undefined);
  });
});

describe('a figure', () => {
  test('is rounded once, half away from zero, from the exact fraction', () => {
    const shown = (top: bigint, bottom: bigint, unit: 'percent' | 'money' | 'ratio') =>
      reckon(fraction(top), fraction(bottom), fraction(unit === 'percent' ? 100n : 1n), unit).shown;
    expect(shown(1n, 3n, 'percent')).toBe('33.3');
    expect(shown(1n, 8n, 'percent')).toBe('12.5');
    expect(shown(1n, 2000n, 'percent')).toBe('0.1');
    expect(shown(5n, 2n, 'money')).toBe('3');
    expect(shown(-5n, 2n, 'money')).toBe('-3');
    expect(shown(2n, 3n, 'ratio')).toBe('0.67');
  });

  test('of a group is its own Σ ÷ Σ: no mean of ratios', () => {
    const closed = ['won', 'won', 'won', 'won', 'won', 'won', 'won', 'won', 'won', 'lost', 'lost'];
    const value = only(
      RATE,
      closed.map((state) => ({ state })),
    );
    expect([value.numerator, value.denominator, value.shown]).toEqual([9, 11, '81.8']);
    const { slices } = readBreakdown(RATE, 'state', WINDOW, reading);
    expect(slices.map(({ shown }) => shown).sort()).toEqual(['0.0', '100.0']);
  });

  test('at a rank: the median of an even number is the mean of the middle two, a percentile the first past it', () => {
    only(
      REVENUE,
      [10, 20, 40, 100].map((price) => ({ state: 'won', price })),
    );
    const at = (percentile: number) =>
      measureRatio({ unit: 'money', numerator: partOf(['won'], PRICE), percentile }, [], WINDOW, reading)
        .value;
    expect([at(0.5), at(0.9), at(0.25)]).toEqual([30, 100, 10]);
  });

  test('whose rows only its window can tell, or its own reading, opens them all the same', () => {
    const { when: _when, ...timeless } = partOf([], COUNT);
    const standing = metricOf({
      id: 'T-K8',
      unit: 'count',
      numerator: {
        ...timeless,
        rows: ({ to }) => ({ field: 'day', op: 'lessThan', value: to ?? '9999' }),
      },
    });
    expect(only(standing, [{ state: 'won' }, { state: 'open', day: '2025-04-01' }]).value).toBe(1);
    const byHand = metricOf({
      id: 'T-K9',
      unit: 'count',
      numerator: partOf([], COUNT, {
        rows: (_window, { reader }) => ({
          field: 'id',
          op: 'in',
          value: reader.sqlAll<{ id: string }>("select id from job where state = 'open'").map(({ id }) => id),
        }),
      }),
    });
    const value = only(byHand, [{ state: 'open' }, { state: 'open' }, { state: 'won' }]);
    expect([value.value, value.count]).toEqual([2, 2]);
  });
});

describe('a comparison', () => {
  test.each([
    [
      'a whole month with the one before',
      { from: '2026-03-01', to: '2026-04-01' },
      '2026-06-10',
      ['2026-02-01', '2026-03-01'],
      ['2025-03-01', '2025-04-01'],
    ],
    [
      'a running month with as much of the other',
      { from: '2026-03-01', to: '2026-04-01' },
      '2026-03-31',
      ['2026-02-01', '2026-03-01'],
      ['2025-03-01', '2025-04-01'],
    ],
    [
      'a running quarter',
      { from: '2026-04-01', to: '2026-07-01' },
      '2026-05-09',
      ['2026-01-01', '2026-02-10'],
      ['2025-04-01', '2025-05-10'],
    ],
    [
      'some days',
      { from: '2026-03-10', to: '2026-03-17' },
      '2026-06-10',
      ['2026-03-03', '2026-03-10'],
      ['2025-03-10', '2025-03-17'],
    ],
  ] as const)('sets %s', (_what, window, today, previous, yearBefore) => {
    expect(comparedWindow(window, 'previous', today)).toEqual({ from: previous[0], to: previous[1] });
    expect(comparedWindow(window, 'yearBefore', today)).toEqual({ from: yearBefore[0], to: yearBefore[1] });
  });

  test('is not made without both ends', () =>
    expect(comparedWindow({ from: null, to: '2026-01-01' }, 'previous', '2026-01-01')).toBeNull());
});

describe('about people', () => {
  const pay = metricOf({
    id: 'T-K7',
    unit: 'money',
    numerator: partOf(['won', 'lost', 'open'], PRICE),
    denominator: 'rows',
    aboutPeople: 'personId',
    dimensions: METRICS[0]?.dimensions ?? [],
  });
  const jobsOf = (state: string, count: number, from: number) =>
    Array.from({ length: count }, (_, at) => ({ state, price: 100, personId: people[from + at] ?? '' }));

  test('nothing is said of fewer than five', () => {
    const few = only(pay, jobsOf('won', 4, 0));
    expect([few.withheld, few.value, few.count, few.numerator, few.trend]).toEqual([true, null, 0, 0, []]);
    expect(reportMetric(pay, reading, WINDOW, WINDOW)).toMatchObject({
      working: null,
      comparisons: [],
      excluded: [],
      parts: [{ count: 0, sum: 0 }],
    });
    expect(figureOf(pay, '2025-01-31', reading)).toMatchObject({ shown: null, numerator: '0', count: 0 });
    expect(only(pay, jobsOf('won', 5, 0))).toMatchObject({ withheld: false, value: 100 });
  });

  test('a small group is hidden, and another with it, so that subtracting does not give it', () => {
    only(pay, [...jobsOf('won', 6, 0), ...jobsOf('lost', 5, 6), ...jobsOf('open', 1, 11)]);
    const { slices } = readBreakdown(pay, 'state', WINDOW, reading);
    expect(
      slices.map(({ withheld, value, numerator, count }) => [withheld, value, numerator, count]),
    ).toEqual([
      [false, 100, 600, 6],
      [true, null, 0, 0],
      [true, null, 0, 0],
    ]);
  });
});

describe('rights', () => {
  const as = (permissions: readonly string[], scope: 'all' | 'own'): Reading => ({
    ...reading,
    scope: filterScope(
      desk.registry,
      { id: people[0] ?? '', name: 'x', team: [], role: { ...standardRole('employee'), permissions, scope } },
      '2025-03-01',
      'Asia/Shanghai',
    ),
  });
  const cost = metricOf({
    id: 'T-K6',
    unit: 'money',
    numerator: partOf(['won'], { kind: 'sum', field: 'cost' }),
  });

  test('a figure is seen by whoever sees every field that it rests on', () => {
    expect(mayReadMetric(REVENUE, as([], 'all'))).toBe(false);
    expect(mayReadMetric(REVENUE, as(['test.job.read'], 'all'))).toBe(true);
    expect(mayReadMetric(cost, as(['test.job.read'], 'all'))).toBe(false);
    expect(mayReadMetric(cost, as(['test.job.read', 'test.job.sensitive'], 'all'))).toBe(true);
  });

  test('what is kept for the company is seen by whoever sees all rows', () => {
    expect(seesWhole(REVENUE, as(['test.job.read'], 'all'))).toBe(true);
    expect(seesWhole(REVENUE, as(['test.job.read'], 'own'))).toBe(false);
  });
});

test('an alert is out of bounds past its threshold, and not at it', () => {
  const figure = { shown: '100', change: '-30' };
  const out = (kind: 'below' | 'above' | 'falls' | 'rises', threshold: string) =>
    isOut({ kind, threshold }, figure);
  expect([out('below', '100'), out('below', '100.01')]).toEqual([false, true]);
  expect([out('above', '100'), out('above', '99.9')]).toEqual([false, true]);
  expect([out('falls', '30'), out('falls', '29')]).toEqual([false, true]);
  expect([out('rises', '1'), isOut({ kind: 'rises', threshold: '1' }, { shown: '1', change: null })]).toEqual(
    [false, null],
  );
});

test('days are missed singly for a month, before that by the ends of months, and never before the beginning', () => {
  expect(missedDays('2026-03-28', '2020-01-01', '2026-04-01')).toEqual([
    '2026-03-29',
    '2026-03-30',
    '2026-03-31',
  ]);
  expect(missedDays('2026-03-31', '2020-01-01', '2026-04-01')).toEqual([]);
  expect(missedDays(null, '2026-01-15', '2026-04-10')).toEqual([
    '2026-01-31',
    '2026-02-28',
    '2026-03-31',
    '2026-04-09',
  ]);
  const long = missedDays('2026-01-10', '2020-01-01', '2026-05-01');
  expect(long.slice(0, 3)).toEqual(['2026-01-31', '2026-02-28', '2026-03-31']);
  expect(long).toHaveLength(3 + 30);
});
