import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let stages: Record<string, string>;
let [wang, li, seller] = ['', '', ''];
let now = Date.UTC(2026, 9, 5, 4);
const DAY = 86_400_000;
const PERIOD = '2026-Q4';

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const deal = (name: string, stage: string, values: Record<string, unknown>): Promise<string> =>
  create('deal', { name, stageId: stages[stage], openedOn: '2026-09-01', ...values });
const edit = (id: string, values: Record<string, unknown>) =>
  call().records.update({ entity: 'deal', id, values });
const forecast = () => call().sales.forecast({ period: PERIOD });
const lineOf = async (id: string) => {
  const found = (await forecast()).people.find((each) => each.id === id);
  if (!found) throw new Error('no such line');
  return found;
};
const rowsOf = async (filter: object) =>
  (await call().lists.page({ entity: 'deal', filter: filter as never })).rows.map(({ name }) => name);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  const [pipeline] = await call().sales.pipelines();
  stages = Object.fromEntries((pipeline?.stages ?? []).map(({ nameEn, id }) => [nameEn, id]));
  const person = await call().access.people.add({
    name: '小李',
    role: 'sales',
    passphrase: 'passphrase of li',
  });
  seller = person.id;
  wang = await create('salesperson', { name: '王销' });
  li = await create('salesperson', { name: '李销', personId: seller });
});
afterAll(() => app.close());

describe('a forecast', () => {
  test('puts each deal in the category of its stage, or in the one chosen with a reason', async () => {
    const early = await deal('早期', 'Engaging', {
      ownerId: li,
      amount: 100_000,
      expectedClose: '2026-11-30',
    });
    await deal('谈判', 'Negotiation', { ownerId: li, amount: 200_000, expectedClose: '2026-12-10' });
    await deal('签约', 'Contract', { ownerId: wang, amount: 400_000, expectedClose: '2026-12-20' });
    await deal('明年', 'Contract', { ownerId: wang, amount: 900_000, expectedClose: '2027-02-01' });
    const lost = await deal('丢单', 'Contract', {
      ownerId: wang,
      amount: 50_000,
      expectedClose: '2026-12-01',
    });
    await call().sales.lose({ id: lost, reason: 'price' });
    const read = await forecast();
    expect(read.figures).toEqual({
      closed: 0,
      commit: 400_000,
      best: 200_000,
      pipeline: 100_000,
      overdue: 0,
      weighted: 25_000 + 130_000 + 340_000,
    });
    expect(await rowsOf(read.filters.commit ?? {})).toEqual(['签约']);
    expect(await refusalOf(edit(early, { forecastCategory: 'commit' }))).toBe('forecastReasonRequired');
    await edit(early, { forecastCategory: 'commit', forecastReason: '客户已口头答应', winProbability: '90' });
    const changed = await forecast();
    expect(changed.figures).toMatchObject({
      commit: 500_000,
      pipeline: 0,
      weighted: 90_000 + 130_000 + 340_000,
    });
    expect((await rowsOf(changed.filters.commit ?? {})).sort()).toEqual(['早期', '签约']);
    expect(await refusalOf(edit(early, { winProbability: '101' }))).toBe('probabilityRange');
    await edit(early, { forecastCategory: null, forecastReason: null, winProbability: null });
  });

  test('moves what was committed and has passed its day to overdue, with its rows', async () => {
    const id = await deal('过期承诺', 'Contract', {
      ownerId: li,
      amount: 70_000,
      expectedClose: '2026-10-01',
    });
    const read = await forecast();
    expect(read.figures).toMatchObject({ commit: 400_000, overdue: 70_000 });
    expect(await rowsOf(read.filters.overdue ?? {})).toEqual(['过期承诺']);
    await call().sales.discard({ id, reason: '测试' });
  });

  test('says stage probabilities where little was closed, in order and the same twice', async () => {
    const read = await forecast();
    expect(read.card).toMatchObject({ kind: 'stage', because: 'few' });
    const { p10, p50, p90 } = read.model;
    expect(p10 <= p50 && p50 <= p90).toBe(true);
    expect((await forecast()).model).toEqual(read.model);
    const [id] = (await call().lists.page({ entity: 'deal', filter: read.filters.commit as never })).rows.map(
      (row) => String(row.id),
    );
    const odds = await call().sales.dealOdds({ id: id ?? '' });
    expect(odds).toMatchObject({ kind: 'stage', stage: 85 });
  });

  test('shows scenarios beside the model as it stands: the base is the model, the rest is explained', async () => {
    const { period, model } = await forecast();
    const { scenarios } = await call().sales.forecastScenarios({ period, weeks: 52, points: -100 });
    expect(scenarios.map(({ kind }) => kind)).toEqual(['base', 'loseLargest', 'delay', 'winRate']);
    expect(scenarios[0]).toMatchObject({ ...model, change: 0 });
    expect(scenarios[1]?.lost?.amount).toBeGreaterThan(0);
    // a year later, or with no chance at all, what is won already is all there is
    for (const { p10, p90, expected, change } of scenarios.slice(2)) {
      expect([p10, expected]).toEqual([p90, p90]);
      expect(change).toBeLessThanOrEqual(0);
    }
    expect(await refusalOf(call().sales.forecastScenarios({ period, weeks: 0 }))).toContain('weeks');
  });

  test('keeps owner’s and manager’s figures apart, each with a note', async () => {
    const adjust = (level: 'owner' | 'manager', amount: number | null, note?: string) =>
      call().sales.adjustForecast({
        salespersonId: li,
        period: PERIOD,
        level,
        category: 'best',
        amount,
        note,
      });
    expect(await refusalOf(adjust('owner', 150_000))).toBe('forecastNote');
    await adjust('owner', 150_000, '预算缩减');
    expect((await lineOf(li)).called.best).toBe(150_000);
    await adjust('manager', 120_000, '保守一些');
    const line = await lineOf(li);
    expect(line.called.best).toBe(120_000);
    expect(line.figures.best).toBe(200_000);
    expect(line.adjustments.map(({ level, amount }) => [level, amount]).sort()).toEqual([
      ['manager', 120_000],
      ['owner', 150_000],
    ]);
    await adjust('manager', null);
    expect((await lineOf(li)).called.best).toBe(150_000);
  });

  test('adds up: people, whole and target', async () => {
    await call().metrics.setTarget({ id: 'SAL-K1', period: PERIOD, value: '100000000' });
    const read = await forecast();
    const sum = (key: 'commit' | 'best' | 'pipeline' | 'closed') =>
      read.people.reduce((total, { called }) => total + called[key], 0);
    for (const key of ['commit', 'best', 'pipeline', 'closed'] as const)
      expect(read.called[key]).toBe(sum(key));
    expect(read.target).toBe(100_000_000);
    expect(read.open).toBe(700_000);
  });
});

describe('handing in', () => {
  const key = () => ({ salespersonId: li, period: PERIOD });

  test('keeps the figures of that moment; locked, nothing changes any more', async () => {
    await call().sales.submitForecast(key());
    expect((await lineOf(li)).submitted).toMatchObject({ best: 150_000, pipeline: 100_000 });
    const more = await deal('后来的', 'Negotiation', {
      ownerId: li,
      amount: 10_000,
      expectedClose: '2026-12-10',
    });
    const line = await lineOf(li);
    expect([line.figures.best, line.submitted?.best]).toEqual([210_000, 150_000]);
    await call().sales.discard({ id: more, reason: '测试' });
    const adjust = (level: 'owner' | 'manager') =>
      call().sales.adjustForecast({ ...key(), level, category: 'commit', amount: 1, note: '改' });
    expect(await refusalOf(adjust('owner'))).toBe('forecastNotOpen');
    await call().sales.handBackForecast(key());
    await call().sales.submitForecast(key());
    await adjust('manager');
    await call().sales.lockForecast(key());
    expect(await refusalOf(adjust('manager'))).toBe('forecastNotOpen');
    expect(await refusalOf(call().sales.handBackForecast(key()))).toBe('illegalMove');
    expect(await refusalOf(call().sales.submitForecast({ ...key(), period: '2026-13' }))).not.toBe('allowed');
  });
});

describe('a salesperson', () => {
  test('sees and adjusts only their own line, and locks nothing', async () => {
    await call().session.lock();
    await call().session.unlock({ personId: seller, passphrase: 'passphrase of li' });
    const read = await forecast();
    expect(read.people.map(({ name, mine }) => [name, mine])).toEqual([['李销', true]]);
    expect(read.figures.commit).toBe(0);
    expect(read.target).toBeNull();
    const mine = { salespersonId: li, period: '2027-Q1', category: 'best' as const, amount: 5, note: '试' };
    await call().sales.adjustForecast({ ...mine, level: 'owner' });
    expect(await refusalOf(call().sales.adjustForecast({ ...mine, level: 'manager' }))).toBe('notAllowed');
    expect(
      await refusalOf(call().sales.adjustForecast({ ...mine, salespersonId: wang, level: 'owner' })),
    ).toBe('notAllowed');
    expect(await refusalOf(call().sales.lockForecast({ salespersonId: li, period: '2027-Q1' }))).toBe(
      'notAllowed',
    );
    expect(await refusalOf(call().sales.takeSnapshot())).toBe('notAllowed');
    await becomeOwner(call());
  });

  test('with no right to sales reads no forecast', async () => {
    await becomeRole(call(), 'support');
    expect(await refusalOf(forecast())).toBe('notAllowed');
    await becomeOwner(call());
  });
});

describe('snapshots', () => {
  test('are kept once a day and explain the change between any two', async () => {
    await becomeRole(call(), 'salesLead');
    expect((await call().sales.takeSnapshot()).taken).toBe(true);
    await becomeOwner(call());
    expect((await call().sales.takeSnapshot()).taken).toBe(false);
    const open = (
      await call().lists.page({ entity: 'deal', filter: { field: 'status', op: 'equals', value: 'open' } })
    ).rows;
    const idOf = (name: string) => String(open.find((row) => row.name === name)?.id);
    now += 7 * DAY;
    await call().sales.win({ id: idOf('签约'), amount: 380_000 });
    await edit(idOf('谈判'), { expectedClose: '2027-01-15' });
    await edit(idOf('早期'), { amount: 130_000 });
    await edit(idOf('明年'), { expectedClose: '2026-12-28' });
    await deal('新商机', 'Engaging', { ownerId: wang, amount: 20_000, expectedClose: '2026-12-01' });
    await call().sales.takeSnapshot();
    const moved = await call().sales.forecastMovement({ period: PERIOD });
    expect(moved).toMatchObject({ from: '2026-10-05', to: '2026-10-12', before: 700_000 });
    expect(Object.fromEntries(moved.parts.map(({ kind, change }) => [kind, change]))).toEqual({
      new: 20_000,
      earlier: 900_000,
      later: -200_000,
      more: 30_000,
      less: -20_000,
      won: -380_000,
    });
    expect(moved.parts.reduce((sum, { change }) => sum + change, moved.before)).toBe(moved.after);
    expect(
      await refusalOf(
        call().sales.forecastMovement({ period: PERIOD, from: '2026-10-12', to: '2026-10-05' }),
      ),
    ).toBe('snapshotOrder');
  });

  test('cannot be changed', async () => {
    const [row] = (await call().lists.page({ entity: 'snapshotDeal' })).rows;
    const update = call().records.update({
      entity: 'snapshotDeal',
      id: String(row?.id),
      values: { amount: 1 },
    });
    expect(await refusalOf(update)).not.toBe('allowed');
  });

  test('let each method be judged once its quarter has ended', async () => {
    now = Date.UTC(2026, 9, 30, 4);
    await call().sales.takeSnapshot();
    now = Date.UTC(2027, 0, 4, 4);
    const { periods, methods } = await call().sales.forecastAccuracy();
    expect(periods.at(-1)).toEqual({ period: '2026-Q4', actual: 380_000 });
    const of = (method: string, horizon: number) =>
      methods.find((each) => each.method === method && each.horizon === horizon);
    // 60 days before the end 380,000 were won and 900,000 committed
    expect(of('commit', 60)).toMatchObject({ count: 1, mape: 236.8, bias: 236.8 });
    expect(of('weighted', 60)?.calls[0]).toMatchObject({ takenOn: '2026-10-30', actual: 380_000 });
    expect(of('commit', 7)).toMatchObject({ count: 0, mape: null });
  });

  test('count a deal once that was open in them and later won on a day before', async () => {
    const { rows } = await call().lists.page({
      entity: 'deal',
      filter: { field: 'name', op: 'equals', value: '明年' },
    });
    await call().sales.win({ id: String(rows[0]?.id), closedOn: '2026-10-20', amount: 900_000 });
    const { methods } = await call().sales.forecastAccuracy();
    const commit = methods.find(({ method, horizon }) => method === 'commit' && horizon === 60);
    expect(commit?.calls).toMatchObject([{ forecast: 1_280_000, actual: 1_280_000 }]);
  });
});
