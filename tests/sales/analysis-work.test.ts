import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { medianOf, percentOf } from '../../src/main/domains/sales/analysis/rate.ts';
import { appForTest, becomeOwner, becomeRole, type Caller } from '../app-for-test.ts';

const NOW = Date.UTC(2026, 10, 23, 4);
const DAY = 86_400_000;
let app: App;
let call: (key?: string) => Caller;
let stages: Record<string, string>;
let now = NOW;
let mine: string;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const analysis = () => call().sales.analysis({ from: null, to: null });

/** A deal with a call, a meeting, a visit and a note, moved on after so many days. */
async function work(ownerId: string, source: string, days: number): Promise<string> {
  const dealId = await create('deal', { name: '商机', ownerId, amount: 60_000_00, sourceChannel: source });
  for (const kind of ['call', 'meeting', 'visit', 'note'])
    await create('activity', { kind, subject: '沟通', dealId });
  now += days * DAY;
  await call().sales.move({ id: dealId, stageId: stages.Engaging ?? '' });
  return dealId;
}

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  const { columns } = await call().sales.board({});
  stages = Object.fromEntries(columns.map(({ stage }) => [stage.label.en, stage.id]));
  mine = await create('salesperson', { name: '安然' });
  const other = await create('salesperson', { name: '博文' });
  const won = await work(mine, '官网', 2);
  await work(mine, '官网', 4);
  const lost = await work(other, '展会', 10);
  await call().sales.win({ id: won });
  await call().sales.lose({ id: lost, reason: 'competitor', competitor: '某某软件' });
});
afterAll(() => app.close());

describe('what people do, and what comes of it', () => {
  test('is counted for the owner of the deal, each step with its part of the one before', async () => {
    const { people } = await analysis();
    expect(
      people.map(({ name, steps, lost, winRate }) => [
        name,
        steps.map(({ count }) => count),
        lost.count,
        winRate,
      ]),
    ).toEqual([
      ['安然', [2, 4, 0, 0, 1], 0, 100],
      ['博文', [1, 2, 0, 0, 0], 1, 0],
    ]);
    expect(people[0]?.steps.map(({ ofBefore }) => ofBefore)).toEqual([null, 200, 0, null, null]);
  });

  test('pace is each person’s median beside that of everybody', async () => {
    const { pace } = await analysis();
    expect(pace.stages[0]).toMatchObject({ median: 4, count: 3 });
    expect(pace.people.map(({ name, cells }) => [name, cells[0]?.days, cells[0]?.apart])).toEqual([
      ['安然', 3, -1],
      ['博文', 10, 6],
    ]);
  });

  test('won and lost are told apart by source, competitor and size; no rate is given of a few', async () => {
    const { breakdowns, discounts } = await analysis();
    const counts = (by: keyof typeof breakdowns) =>
      breakdowns[by].map(({ label, won, lost, winRate }) => [label.zh, won.count, lost.count, winRate]);
    expect(counts('source')).toEqual([
      ['官网', 1, 0, null],
      ['展会', 0, 1, null],
    ]);
    expect(counts('competitor')).toEqual([
      ['某某软件', 0, 1, null],
      ['（空）', 1, 0, null],
    ]);
    expect(counts('size')).toEqual([['5–20 万', 1, 1, null]]);
    expect(discounts?.every(({ winRate }) => winRate === null)).toBe(true);
  });

  test('a salesperson sees their own lines alone, beside the median of all, and so does their file', async () => {
    const person = await becomeRole(call(), 'sales');
    await becomeOwner(call());
    await call().records.update({ entity: 'salesperson', id: mine, values: { personId: person.id } });
    await call().session.lock();
    await call().session.unlock({ personId: person.id, passphrase: 'passphrase of sales' });
    const { people, pace, breakdowns } = await analysis();
    expect(people.map(({ name }) => name)).toEqual(['安然']);
    expect(pace.people.map(({ name }) => name)).toEqual(['安然']);
    expect(pace.stages[0]).toMatchObject({ median: 4 });
    expect(breakdowns.source.map(({ label }) => label.zh)).toEqual(['官网']);
    const file = { part: 'people', format: 'csv' } as const;
    expect((await call('own').sales.exportAnalysis(file)).rows).toBe(1);
    await becomeOwner(call());
    expect((await call('all').sales.exportAnalysis(file)).rows).toBe(2);
  });
});

test('a median lies within its numbers and ignores their order; a part is between nothing and all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1 }), (values) => {
      const median = medianOf(values) ?? Number.NaN;
      expect(median).toBeGreaterThanOrEqual(Math.min(...values));
      expect(median).toBeLessThanOrEqual(Math.max(...values));
      expect(medianOf(values.toReversed())).toBe(median);
    }),
  );
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), (part, rest) => {
      const percent = percentOf(part, part + rest);
      if (part + rest === 0) expect(percent).toBeNull();
      else expect(percent).toBeGreaterThanOrEqual(0);
      expect(percent ?? 0).toBeLessThanOrEqual(100);
    }),
  );
});
