import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let now = Date.UTC(2026, 9, 5, 4);
const DAY = 86_400_000;
const PERIOD = '2026-Q4';
let [east, south, ann, bo, chen] = ['', '', '', '', ''];

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const won = async (name: string, ownerId: string | null, amount: number, closedOn: string) => {
  const id = await create('deal', { name, ownerId, amount, openedOn: '2026-09-01' });
  await call().sales.win({ id, closedOn });
  return id;
};
const read = (period = PERIOD) => call().sales.performance({ period });
const quota = (holderId: string, period: string, value: number | null, more: object = {}) =>
  call().sales.saveQuotas({
    metric: 'newSales',
    quotas: [{ level: 'person', holderId, period, value }],
    ...more,
  });
const teamOf = async (id: string) => (await read()).company?.teams.find((team) => team.id === id);
const personOf = async (id: string) => (await read()).people.find(({ seller }) => seller.id === id);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  east = await create('salesTeam', { name: '华东' });
  south = await create('salesTeam', { name: '华南' });
  const person = await call().access.people.add({
    name: '小陈',
    role: 'sales',
    passphrase: 'passphrase of chen',
  });
  ann = await create('salesperson', { name: '安', teamId: east });
  bo = await create('salesperson', { name: '博', teamId: south });
  chen = await create('salesperson', { name: '陈', personId: person.id });
  now += 60 * DAY; // 4 December
});
afterAll(() => app.close());

describe('a quota', () => {
  test('asks for nothing as a draft, and counts once it is active', async () => {
    for (const month of ['10', '11', '12']) await quota(ann, `2026-${month}`, 100_000);
    await quota(ann, '2026-12', 130_000);
    expect((await personOf(ann))?.quota).toBeNull();
    expect(await call().sales.activateQuotas({ period: '2026' })).toEqual({ activated: 3 });
    expect((await personOf(ann))?.quota).toBe(330_000);
    expect(await refusalOf(call().sales.activateQuotas({ period: '2026' }))).toBe('quotaNoDrafts');
  });

  test('changes from a day on, with a reason; both versions stay and count by days', async () => {
    expect(await refusalOf(quota(ann, '2026-11', 200_000))).toBe('quotaNeedsFrom');
    expect(await refusalOf(quota(ann, '2026-11', 200_000, { from: '2026-12-01', note: '新区域' }))).toBe(
      'quotaFromOutside',
    );
    await quota(ann, '2026-11', 200_000, { from: '2026-11-16', note: '新区域' });
    // half of the 30 days at 100,000, half at 200,000
    expect((await read('2026-11')).company?.quota).toBe(150_000);
    const { rows } = await call().lists.page({
      entity: 'quota',
      filter: { field: 'period', op: 'equals', value: '2026-11' },
    });
    expect(rows.map(({ status, amount, validFrom }) => [status, amount, validFrom]).sort()).toEqual([
      ['active', 200_000, '2026-11-16'],
      ['changed', 100_000, '2026-11-01'],
    ]);
    expect(await refusalOf(quota(ann, '2026-11', 1, { from: '2026-11-10', note: '更早' }))).toBe(
      'quotaFromEarlier',
    );
    expect(await refusalOf(quota(ann, '2026-11', null, { from: '2026-11-20', note: '删除' }))).toBe(
      'quotaActive',
    );
    await quota(ann, '2026-11', 100_000, { from: '2026-11-16', note: '改回' });
    expect((await read('2026-11')).company?.quota).toBe(100_000);
  });

  test('is whole or absent, and names what is wrong', async () => {
    const attempt = (period: string, value = 1) =>
      refusalOf(
        call().sales.saveQuotas({
          metric: 'newSales',
          quotas: [
            { level: 'person', holderId: bo, period: '2026-10', value: 5 },
            { level: 'person', holderId: ann, period, value },
          ],
        }),
      );
    expect(await attempt('2026-Q4')).toBe('quotaOverlap');
    expect(await attempt('2026-13')).toBe('quotaPeriod');
    expect(await attempt('2026-11', 7)).toBe('quotaNeedsFrom');
    expect((await personOf(bo))?.quota).toBeNull();
    expect(await refusalOf(quota('nobody', '2026-10', 5))).toBe('notFound');
  });

  test('is changed by nobody but its commands', async () => {
    const { rows } = await call().lists.page({ entity: 'quota' });
    const id = String(rows[0]?.id);
    for (const refused of [
      () => call().records.update({ entity: 'quota', id, values: { amount: 1 } }),
      () => call().records.create({ entity: 'quota', values: { period: '2026' } }),
    ])
      expect(await refusalOf(refused())).toBe('notByHand');
  });

  test('of a year is asked month by month by its days', async () => {
    await call().sales.saveQuotas({
      metric: 'count',
      quotas: [{ level: 'company', period: '2026', value: 365 }],
    });
    await call().sales.activateQuotas({ metric: 'count', period: '2026' });
    const november = await call().sales.performance({ metric: 'count', period: '2026-11' });
    expect(november.company?.quota).toBe(30_00);
  });
});

describe('credit', () => {
  test('is the owner’s until it is split; halves are half each', async () => {
    const id = await create('deal', { name: '分单', ownerId: ann, amount: 10_001, openedOn: '2026-09-01' });
    expect((await call().sales.dealCredits({ id })).shares).toEqual([
      { salespersonId: ann, name: '安', percent: '100' },
    ]);
    const split = (...shares: [string, string][]) =>
      call().sales.splitCredit({
        id,
        shares: shares.map(([salespersonId, percent]) => ({ salespersonId, percent })),
      });
    expect(await refusalOf(split([ann, '50'], [bo, '49.99']))).toBe('creditTotal');
    expect(await refusalOf(split([ann, '50'], [ann, '50']))).toBe('creditTwice');
    expect(await refusalOf(split([ann, '0'], [bo, '100']))).toBe('creditPercent');
    expect(await refusalOf(split([ann, '33.333'], [bo, '66.667']))).toBe('creditPercent');
    expect(await refusalOf(split([ann, '-10'], [bo, '110']))).toBe('creditPercent');
    await split([ann, '50'], [bo, '50']);
    await call().sales.win({ id, closedOn: '2026-10-20' });
    expect([(await personOf(ann))?.credited, (await personOf(bo))?.credited]).toEqual([5_001, 5_000]);
    const counted = await call().sales.performance({ metric: 'count', period: PERIOD });
    expect(counted.people.map(({ credited }) => credited)).toEqual([50, 50, 0]);
    await split();
    expect((await personOf(ann))?.credited).toBe(10_001);
    await split([ann, '50'], [bo, '50']);
  });

  test('counts for the team of the day; who moved stands in both', async () => {
    await won('十一月初', ann, 100_000, '2026-11-02');
    await won('十一月末', ann, 40_000, '2026-11-28');
    expect(await refusalOf(call().sales.moveToTeam({ id: ann, teamId: south, from: '2027-01-01' }))).toBe(
      'moveInFuture',
    );
    expect((await teamOf(east))?.credited).toBe(145_001);
    await call().sales.moveToTeam({ id: ann, teamId: south, from: '2026-11-16' });
    expect((await teamOf(east))?.credited).toBe(105_001);
    expect((await teamOf(south))?.credited).toBe(45_000);
    expect((await teamOf(east))?.members[0]).toMatchObject({ to: '2026-11-16', credited: 105_001 });
    // 100,000 + half of November, and the other half + 130,000
    expect([(await teamOf(east))?.quota, (await teamOf(south))?.quota]).toEqual([150_000, 180_000]);
    expect(await refusalOf(call().sales.moveToTeam({ id: ann, teamId: east, from: '2026-11-01' }))).toBe(
      'moveBeforeLast',
    );
    expect((await call().sales.teamHistory({ id: ann })).map(({ team }) => team)).toEqual(['华东', '华南']);
  });

  test('a change of team in a form is kept from that day on, and undone with it', async () => {
    const dan = await create('salesperson', { name: '丹', teamId: east });
    now += DAY;
    await call().records.update({ entity: 'salesperson', id: dan, values: { teamId: south } });
    expect((await call().sales.teamHistory({ id: dan })).map(({ team, from }) => [team, from])).toEqual([
      ['华东', '2026-12-04'],
      ['华南', '2026-12-05'],
    ]);
    const { entries } = await call().history.of({ entity: 'salesperson', id: dan });
    await call().changes.undo({ group: entries[0]?.group ?? 0 });
    expect((await call().sales.teamHistory({ id: dan })).map(({ team }) => team)).toEqual(['华东']);
  });

  test('adds up: people, teams, company, with those who left and deals of nobody', async () => {
    await won('离职前', bo, 30_000, '2026-10-15');
    await won('没有人的', null, 7_000, '2026-10-16');
    await won('没有团队的', chen, 9_000, '2026-10-17');
    await call().records.update({ entity: 'salesperson', id: bo, values: { inactive: true } });
    const { company, people, total } = await read();
    expect(company?.credited).toBe(10_001 + 100_000 + 40_000 + 30_000 + 7_000 + 9_000);
    expect(total.credited).toBe(company?.credited);
    const teams = company?.teams ?? [];
    expect(teams.reduce((sum, team) => sum + team.credited, 0)).toBe(company?.credited);
    expect(people.reduce((sum, person) => sum + person.credited, 0) + 7_000).toBe(company?.credited);
    expect(people.find(({ seller }) => seller.id === bo)?.seller.inactive).toBe(true);
    expect(teams.find(({ id }) => id === '')?.members.map(({ seller }) => seller.name)).toEqual(['陈', '']);
  });

  test('keeps what somebody sold for the team of the day when they are deleted', async () => {
    const before = (await read()).company;
    const eve = await create('salesperson', { name: '伊', teamId: east });
    await won('伊的赢单', eve, 3_000, '2026-11-05');
    now += DAY;
    await call().sales.moveToTeam({ id: eve, teamId: south, from: '2026-12-06' });
    await call().records.delete({ entity: 'salesperson', ids: [eve] });
    const { company } = await read();
    expect(company?.credited).toBe((before?.credited ?? 0) + 3_000);
    const line = company?.teams
      .find(({ id }) => id === east)
      ?.members.find(({ seller }) => seller.id === eve);
    expect(line).toMatchObject({ credited: 3_000, seller: { inactive: true } });
  });

  test('opens the rows of each figure, which add up to it', async () => {
    const { company } = await read();
    for (const team of company?.teams ?? []) {
      for (const { seller, credited } of team.members) {
        const { rows } = await call().sales.credits({
          period: PERIOD,
          status: 'won',
          teamId: team.id,
          salespersonId: seller.id,
        });
        expect(rows.reduce((sum, { value }) => sum + value, 0)).toBe(credited);
      }
    }
    const all = await call().sales.credits({ period: PERIOD, status: 'won' });
    expect(all.rows.reduce((sum, { value }) => sum + value, 0)).toBe(company?.credited);
    expect([all.total, all.count]).toEqual([company?.credited, all.rows.length]);
  });

  test('amounts in another currency are left out and counted', async () => {
    const id = await create('deal', { name: '美元', ownerId: ann, amount: 100, currency: 'USD' });
    const before = await read();
    await call().sales.win({ id, closedOn: '2026-11-20' });
    const after = await read();
    expect([before.leftOut, after.leftOut]).toEqual([0, 1]);
    expect(after.company?.credited).toBe(before.company?.credited);
  });
});

describe('the forecast and the metric “Sales”', () => {
  test('take their target from quotas, and from nowhere else while there are any', async () => {
    await call().metrics.setTarget({ id: 'SAL-K1', period: PERIOD, value: '999999999' });
    const { company } = await read();
    expect((await call().sales.forecast({ period: PERIOD })).target).toBe(company?.quota);
    const window = { from: '2026-10-01', to: '2027-01-01' };
    expect((await call().metrics.page({ id: 'SAL-K1', ...window })).target?.target).toBe(company?.quota);
  });
});

describe('a salesperson who sees their own alone', () => {
  test('sees their own line and rank, in the screen, in files, in totals and behind figures', async () => {
    await quota(chen, '2026-12', 90_000);
    await call().sales.activateQuotas({ period: '2026-12' });
    const shared = await create('deal', { name: '同事的商机', ownerId: bo, amount: 8_000 });
    await call().sales.splitCredit({
      id: shared,
      shares: [
        { salespersonId: bo, percent: '75' },
        { salespersonId: chen, percent: '25' },
      ],
    });
    await call().sales.win({ id: shared, closedOn: '2026-12-01' });
    const people = await call().access.people.list();
    const me = people.find(({ name }) => name === '小陈');
    await call().session.lock();
    await call().session.unlock({ personId: me?.id ?? '', passphrase: 'passphrase of chen' });
    const mine = await read();
    expect(mine.company).toBeNull();
    expect(mine.people.map(({ seller }) => seller.name)).toEqual(['陈']);
    expect(mine.people[0]).toMatchObject({
      credited: 11_000,
      quota: 90_000,
      rank: { credited: 3, attained: 2 },
    });
    expect(mine.ranked).toEqual({ credited: 5, attained: 2 });
    expect(mine.total.credited).toBe(11_000);
    const { rows } = await call().sales.credits({ period: PERIOD, status: 'won', salespersonId: chen });
    expect(rows.map(({ name, value, mayOpen }) => [name, value, mayOpen])).toEqual([
      ['同事的商机', 2_000, false],
      ['没有团队的', 9_000, true],
    ]);
    for (const other of [{ salespersonId: ann }, {}, { teamId: east }, { salespersonId: '' }])
      expect(await refusalOf(call().sales.credits({ period: PERIOD, status: 'won', ...other }))).toBe(
        'notFound',
      );
    for (const part of ['attainment', 'leaderboard'] as const) {
      const { download } = await call().sales.exportPerformance({ period: PERIOD, part, format: 'csv' });
      const file = new TextDecoder().decode(app.transfers.take(download)?.bytes);
      expect(file).toContain('110.00');
      for (const secret of ['安', '博', '华东', '公司']) expect(file).not.toContain(secret);
    }
    const grid = await call().sales.quotas({ year: '2026' });
    expect(grid.lines.map(({ name }) => name)).toEqual(['陈']);
    expect((await call().lists.page({ entity: 'quota' })).rows.map(({ period }) => period)).toEqual([
      '2026-12',
    ]);
    expect((await call().sales.forecast({ period: PERIOD })).target).toBe(90_000);
    for (const refused of [
      () => quota(chen, '2026-12', 1),
      () => call().sales.activateQuotas({ period: '2026' }),
      () => call().sales.moveToTeam({ id: chen, teamId: null, from: '2026-12-01' }),
    ])
      expect(await refusalOf(refused())).toBe('notAllowed');
    await becomeOwner(call());
  });

  test('with the scope of a department sees its people, their sum, and neither team nor company', async () => {
    const departmentId = await create('department', { name: '销售部' });
    const people = await call().access.people.list();
    const me = people.find(({ name }) => name === '小陈');
    const lead = await call().access.people.add({
      name: '老周',
      role: 'success',
      passphrase: 'passphrase of zhou',
    });
    for (const id of [me?.id ?? '', lead.id]) await call().access.people.update({ id, departmentId });
    await create('salesperson', { name: '周', personId: lead.id });
    await call().session.lock();
    await call().session.unlock({ personId: lead.id, passphrase: 'passphrase of zhou' });
    const ours = await read();
    expect(ours.company).toBeNull();
    expect(ours.people.map(({ seller }) => seller.name).sort()).toEqual(['周', '陈']);
    expect(ours.total).toMatchObject({ quota: 90_000, credited: 11_000 });
    await becomeOwner(call());
  });

  test('splits their own open deals, and no closed one', async () => {
    const open = await create('deal', { name: '我的商机', ownerId: chen, amount: 1_000 });
    const closed = await won('我的赢单', chen, 1_000, '2026-12-02');
    const people = await call().access.people.list();
    const me = people.find(({ name }) => name === '小陈');
    await call().session.lock();
    await call().session.unlock({ personId: me?.id ?? '', passphrase: 'passphrase of chen' });
    const shares = [
      { salespersonId: chen, percent: '60' },
      { salespersonId: ann, percent: '40' },
    ];
    await call().sales.splitCredit({ id: open, shares });
    expect((await call().sales.dealCredits({ id: open })).isSplit).toBe(true);
    expect(await refusalOf(call().sales.splitCredit({ id: closed, shares }))).toBe('notAllowed');
    await becomeOwner(call());
  });
});
