import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import type { Filter } from '../../src/shared/filter/filter.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

const NOW = Date.UTC(2026, 10, 23, 4);
let app: App;
let call: (key?: string) => Caller;
let stages: Record<string, string>;

const make = async (values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity: 'deal', values: { name: '商机', ...values } })).id;
const rowsOf = async (entity: string, filter: Filter): Promise<number> =>
  (await call().lists.page({ entity, filter })).rows.length;
const analysis = (from: string | null = null, to: string | null = null) =>
  call().sales.analysis({ from, to });

beforeAll(async () => {
  let now = NOW;
  ({ app, call } = await appForTest(() => now));
  const { columns } = await call().sales.board({});
  stages = Object.fromEntries(columns.map(({ stage }) => [stage.label.en, stage.id]));
  const at = (stage: string): string => stages[stage] ?? '';
  await make({ amount: 100_00, openedOn: '2026-09-05' });
  const solution = await make({ amount: 200_00, openedOn: '2026-09-10', stageId: at('Solution') });
  const won = await make({ amount: 400_00, openedOn: '2026-09-20', stageId: at('Contract') });
  const lost = await make({ amount: 800_00, openedOn: '2026-10-01', stageId: at('Engaging') });
  const other = await make({ amount: 999_00, currency: 'USD', openedOn: '2026-10-02' });
  const dropped = await make({ amount: 50_00, openedOn: '2026-10-03' });
  now += 4 * 86_400_000;
  await call().sales.move({ id: solution, stageId: at('Negotiation') });
  await call().sales.win({ id: won, closedOn: '2026-11-02' });
  await call().sales.lose({ id: lost, reason: 'price', closedOn: '2026-11-03' });
  await call().sales.lose({ id: other, reason: 'fit', closedOn: '2026-10-20' });
  await call().sales.discard({ id: dropped, reason: '重复' });
});
afterAll(() => app.close());

describe('the sales analysis', () => {
  test('counts in the funnel who stands in a stage or past it, lost deals in the first row alone', async () => {
    const { funnel } = await analysis();
    expect(funnel.map(({ label, count }) => [label.en, count])).toEqual([
      ['Opened', 5],
      ['Prospecting', 3],
      ['Engaging', 2],
      ['Solution', 2],
      ['Negotiation', 2],
      ['Contract', 1],
      ['Won', 1],
    ]);
    expect(funnel[0]?.amount).toBe(1500_00); // dollars are counted, not summed
  });

  test('tells what became of the amounts: opened − lost − open is won', async () => {
    const { outcome } = await analysis();
    expect([outcome?.opened, outcome?.lost, outcome?.open, outcome?.won].map((each) => each?.amount)).toEqual(
      [1500_00, 800_00, 300_00, 400_00],
    );
  });

  test('tells wins and losses by month, with months of none between, and losses by reason', async () => {
    const { periods, reasons } = await analysis();
    expect(periods.map(({ label, won, lost }) => [label, won.count, lost.count])).toEqual([
      ['2026-10', 0, 1],
      ['2026-11', 1, 1],
    ]);
    expect(reasons.map(({ id, count }) => [id, count])).toEqual([
      ['fit', 1],
      ['price', 1],
    ]);
  });

  test('follows each month of opening to its wins; months that have not come are empty', async () => {
    const { cohorts } = await analysis();
    expect(
      cohorts.map(({ month, size, won }) => [month, size, won.map((cell) => cell?.count ?? null)]),
    ).toEqual([
      ['2026-09', 3, [0, 0, 1]],
      ['2026-10', 2, [0, 0, null]],
    ]);
  });

  test('tells how long deals stayed in the stages they left', async () => {
    const { velocity } = await analysis();
    expect(velocity.map(({ label, count, days }) => [label.en, count, days])).toEqual([
      ['Prospecting', 1, 4],
      ['Engaging', 1, 4],
      ['Solution', 1, 4],
      ['Negotiation', 0, null],
      ['Contract', 1, 4],
    ]);
  });

  test.each([
    ['of all time', null, null],
    ['of one month', '2026-10-01', '2026-11-01'],
    ['of the month of closing', '2026-11-01', '2026-12-01'],
    ['of a time before', '2020-01-01', '2021-01-01'],
  ])('opens with every number exactly its rows: %s', async (_, from, to) => {
    const { funnel, outcome, reasons, periods, cohorts, velocity, ...work } = await analysis(from, to);
    const { people, pace, discounts, breakdowns } = work;
    const counted = [
      ...funnel,
      ...(outcome ? Object.values(outcome) : []),
      ...reasons,
      ...periods.flatMap(({ won, lost }) => [won, lost]),
      ...people.map(({ lost }) => lost),
      ...Object.values(breakdowns).flatMap((groups) => groups.flatMap(({ won, lost }) => [won, lost])),
      ...cohorts.flatMap(({ size, filter, won }) => [
        { count: size, filter },
        ...won.filter((cell) => cell !== null),
      ]),
    ];
    expect(counted.length).toBeGreaterThan(5);
    for (const { count, filter } of counted) expect(await rowsOf('deal', filter)).toBe(count);
    for (const { count, filter } of velocity) expect(await rowsOf('stageMove', filter)).toBe(count);
    for (const { count, filter } of pace.people.flatMap(({ cells }) => cells))
      expect(await rowsOf('stageMove', filter)).toBe(count);
    for (const { entity, count, filter } of people.flatMap(({ steps }) => steps))
      expect(await rowsOf(entity, filter)).toBe(count);
    for (const { count, filter, won, wonFilter } of discounts ?? []) {
      expect(await rowsOf('quote', filter)).toBe(count);
      expect(await rowsOf('quote', wonFilter)).toBe(won);
    }
  });

  test('refuses a period that ends before it begins', async () => {
    expect(await refusalOf(analysis('2026-11-01', '2026-10-01'))).toBe('windowEmpty');
  });

  test('leaves as a table with the same numbers', async () => {
    const { name, rows } = await call('a').sales.exportAnalysis({ part: 'funnel', format: 'csv' });
    expect([name, rows]).toEqual(['销售漏斗.csv', 7]);
    const parts = [
      'outcome',
      'periods',
      'reasons',
      'cohorts',
      'velocity',
      'pace',
      'discounts',
      'source',
      'size',
    ] as const;
    for (const part of parts)
      expect((await call(part).sales.exportAnalysis({ part, format: 'json' })).rows).toBeGreaterThan(0);
  });

  test('tells a sales person of her own deals alone, and nothing to who may not read deals', async () => {
    await becomeRole(call(), 'sales');
    expect((await analysis()).funnel.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
    await becomeOwner(call());
    await becomeRole(call(), 'finance');
    await becomeOwner(call());
    await becomeRole(call(), 'support');
    expect(await refusalOf(analysis())).toBe('notAllowed');
    expect(await refusalOf(call('b').sales.exportAnalysis({ part: 'funnel', format: 'csv' }))).toBe(
      'notAllowed',
    );
    await becomeOwner(call());
  });
});
