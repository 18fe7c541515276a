import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

/** Noon of 20 March 2026 in Shanghai. */
const START = Date.UTC(2026, 2, 20, 4);
const DAY = 86_400_000;

let now = START;
let app: App;
let call: (key?: string) => Caller;
let person: string;
let mine: string;
let theirs: string;

const MARCH = { from: '2026-03-01', to: '2026-04-01' };
const SECRET = '秘密客户';

async function wonDeal(values: Record<string, unknown>, closedOn: string): Promise<string> {
  const { id } = await call().records.create({
    entity: 'deal',
    values: { openedOn: '2026-03-01', ...values },
  });
  await call().sales.win({ id, closedOn });
  return id;
}

/** Passes so many days, looking for due work at the end of them alone. */
async function pass(days: number): Promise<void> {
  now += days * DAY;
  await app.recurrences.runDue();
}

const asSales = async (): Promise<void> => {
  await call().session.lock();
  await call().session.unlock({ personId: person, passphrase: 'passphrase of sales' });
};

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  person = (await becomeRole(call(), 'sales')).id;
  await becomeOwner(call());
  const { id: salesperson } = await call().records.create({
    entity: 'salesperson',
    values: { name: '李雷', personId: person },
  });
  const { id: customer } = await call().records.create({ entity: 'customer', values: { name: SECRET } });
  mine = await wonDeal({ name: '甲', ownerId: salesperson, amount: 100_00 }, '2026-03-10');
  theirs = await wonDeal({ name: '乙', customerId: customer, amount: 300_00 }, '2026-03-15');
  await wonDeal({ name: '丙', amount: 50_00, currency: 'USD' }, '2026-03-16');
  const unpriced = await wonDeal({ name: '丁', amount: 1 }, '2026-03-17');
  await call().records.update({ entity: 'deal', id: unpriced, values: { amount: null } });
});
afterAll(() => app.close());

describe('a metric', () => {
  test('says its figure, its parts, what is left out and why, and how it comes about', async () => {
    const page = await call().metrics.page({ id: 'SAL-K4', ...MARCH });
    expect(page).toMatchObject({
      value: 200_00,
      numerator: 400_00,
      denominator: 2,
      count: 2,
      sampleSmall: true,
      working: { numerator: '40000', denominator: '2', exact: '20000', rounded: '20000', places: 0 },
      parts: [{ id: 'numerator', count: 2, sum: 400_00 }],
      excluded: [
        { id: 'missing.amount', count: 1, label: { zh: '缺少金额' } },
        { id: 'otherCurrencies', count: 1 },
      ],
    });
    for (const [part, names] of [
      ['numerator', ['甲', '乙']],
      ['missing.amount', ['丁']],
      ['otherCurrencies', ['丙']],
    ] as const) {
      const { rows } = await call().metrics.rows({ id: 'SAL-K4', ...MARCH, part });
      expect(rows.map(({ name }) => name).sort()).toEqual([...names].sort());
    }
  });

  test('has no value where there is nothing to divide by', async () => {
    const page = await call().metrics.page({ id: 'SAL-K3', from: '2020-01-01', to: '2020-02-01' });
    expect([page.value, page.shown, page.denominator, page.sampleSmall]).toEqual([null, null, 0, false]);
  });

  test('is compared with as much of the month before, and of the year before, as has passed', async () => {
    const page = await call().metrics.page({ id: 'SAL-K1', ...MARCH });
    expect(page.comparisons.map(({ kind, from, to, value }) => [kind, from, to, value])).toEqual([
      ['previous', '2026-02-01', '2026-02-21', 0],
      ['yearBefore', '2025-03-01', '2025-03-21', 0],
    ]);
  });

  test('refuses in words what cannot be asked', async () => {
    for (const [asked, code] of [
      [() => call().metrics.page({ id: 'SAL-K9' }), 'metricUnknown'],
      [() => call().metrics.page({ id: 'SAL-K1', from: '2026-03-01', to: '2026-03-01' }), 'windowEmpty'],
      [() => call().metrics.breakdown({ id: 'SAL-K1', dimension: 'weather' }), 'invalidInput'],
      [() => call().metrics.rows({ id: 'SAL-K1', part: 'nothing' }), 'invalidInput'],
      [() => call().metrics.overview({ room: 'attic' }), 'roomUnmeasured'],
      [() => call().metrics.setTarget({ id: 'SAL-K1', period: '2026', value: 'much' }), 'notNumber'],
      [() => call().metrics.setAlert({ id: 'SAL-K1', rule: { kind: 'below', threshold: '' } }), 'notNumber'],
    ] as const)
      expect(await refusalOf(asked())).toBe(code);
  });
});

describe('a target', () => {
  test('of months adds up for a sum, and counts for the very period of a ratio alone', async () => {
    for (const [month, value] of [
      ['01', '10000'],
      ['02', '10000'],
      ['03', '60000'],
    ] as const)
      await call().metrics.setTarget({ id: 'SAL-K1', period: `2026-${month}`, value });
    const quarter = { from: '2026-01-01', to: '2026-04-01' };
    expect((await call().metrics.page({ id: 'SAL-K1', ...MARCH })).target).toEqual({
      target: 60000,
      attained: 66.7,
    });
    expect((await call().metrics.page({ id: 'SAL-K1', ...quarter })).target).toEqual({
      target: 80000,
      attained: 50,
    });
    await call().metrics.setTarget({ id: 'SAL-K1', period: '2026-Q1', value: '100000' });
    expect((await call().metrics.page({ id: 'SAL-K1', ...quarter })).target?.attained).toBe(40);
    await call().metrics.setTarget({ id: 'SAL-K1', period: '2026-Q1', value: null });
    expect((await call().metrics.page({ id: 'SAL-K1', ...quarter })).target?.attained).toBe(50);
    await call().metrics.setTarget({ id: 'SAL-K3', period: '2026-03', value: '40' });
    expect((await call().metrics.page({ id: 'SAL-K3', ...quarter })).target).toBeNull();
    await call().metrics.setTarget({ id: 'SAL-K1', period: '2026-03', value: '20000', personId: person });
    expect(await call().metrics.targets({ id: 'SAL-K1' })).toHaveLength(4);
  });
});

describe('rights', () => {
  test('of a salesperson reach own rows alone, by every way to a figure', async () => {
    await asSales();
    const page = await call().metrics.page({ id: 'SAL-K1', ...MARCH });
    expect([page.value, page.count, page.kept, page.revision]).toEqual([100_00, 1, null, null]);
    // measured against their own target, not the company's
    expect(page.target).toEqual({ target: 20000, attained: 50 });
    const { metrics } = await call().metrics.overview({ room: 'sales', ...MARCH });
    expect(metrics[0]).toMatchObject({ value: 100_00, alert: null, revision: null });
    const slices = await call().metrics.breakdown({ id: 'SAL-K1', dimension: 'customer', ...MARCH });
    const rows = await call().metrics.rows({ id: 'SAL-K1', part: 'numerator', ...MARCH });
    expect(JSON.stringify([page, metrics, slices, rows])).not.toContain(SECRET);
    expect(rows.rows.map(({ id }) => id)).toEqual([mine]);
    const { download } = await call().metrics.export({
      id: 'SAL-K1',
      ...MARCH,
      what: 'breakdown',
      dimension: 'customer',
      format: 'csv',
    });
    const file = new TextDecoder().decode(app.transfers.take(download)?.bytes);
    expect(file).toContain('100.00');
    expect(file).not.toContain(SECRET);
    for (const refused of [
      () => call().metrics.snapshots({ id: 'SAL-K1' }),
      () => call().metrics.export({ id: 'SAL-K1', what: 'snapshots', format: 'csv' }),
      () => call().metrics.setTarget({ id: 'SAL-K1', period: '2026', value: '1' }),
      () => call().metrics.setAlert({ id: 'SAL-K1', rule: null }),
      () => call().metrics.targets({ id: 'SAL-K1' }),
      () => call().lists.page({ entity: 'metricSnapshot' }),
    ])
      expect(await refusalOf(refused())).toBe('notAllowed');
    await becomeOwner(call());
  });

  test('of one who may see no deal show no figure of deals at all', async () => {
    await becomeRole(call(), 'employee');
    expect(await call().metrics.list()).toEqual([]);
    expect((await call().metrics.overview({})).metrics).toEqual([]);
    for (const refused of [
      () => call().metrics.page({ id: 'SAL-K1' }),
      () => call().metrics.overview({ room: 'sales' }),
      () => call().metrics.breakdown({ id: 'SAL-K1', dimension: 'owner' }),
      () => call().metrics.rows({ id: 'SAL-K1', part: 'numerator' }),
    ])
      expect(await refusalOf(refused())).toBe('notAllowed');
    await becomeOwner(call());
  });
});

describe('day after day', () => {
  test('figures are frozen at the end of each day and month; missed days are caught up with from the log', async () => {
    await app.recurrences.runDue();
    expect(await call().metrics.snapshots({ id: 'SAL-K1', grain: 'day' })).toEqual([]); // nothing was here yesterday
    await pass(1);
    const [first] = await call().metrics.snapshots({ id: 'SAL-K1', grain: 'day' });
    expect(first).toMatchObject({ day: '2026-03-20', value: '40000', late: false, definition: 1, count: 2 });
    await call().sales.reopen({ id: theirs, reason: '重新谈' });
    await pass(2); // the 21st knows that it was reopened; nobody looked on the 22nd
    const days = await call().metrics.snapshots({ id: 'SAL-K1', grain: 'day' });
    expect(days.map(({ day, value, late }) => [day, value, late])).toEqual([
      ['2026-03-22', '10000', false],
      ['2026-03-21', '10000', true],
      ['2026-03-20', '40000', false],
    ]);
    await app.recurrences.runDue();
    expect(await call().metrics.snapshots({ id: 'SAL-K1', grain: 'day' })).toHaveLength(3);
  });

  test('as of a day gives the number that was frozen frozen, and its rows as they were', async () => {
    for (const { day, value } of await call().metrics.snapshots({ id: 'SAL-K1', grain: 'day' }))
      expect((await call().metrics.page({ id: 'SAL-K1', ...MARCH, asOf: day })).shown).toBe(value);
    const then = { id: 'SAL-K1', ...MARCH, asOf: '2026-03-20' };
    const { rows } = await call().metrics.rows({ ...then, part: 'numerator' });
    expect(rows.map(({ name, status }) => [name, status]).sort()).toEqual([
      ['乙', 'won'],
      ['甲', 'won'],
    ]);
    const { slices } = await call().metrics.breakdown({ ...then, dimension: 'owner' });
    expect(slices.map(({ label, value }) => [label, value])).toEqual([
      [null, 300_00],
      ['李雷', 100_00],
    ]);
  });

  test('an alert is raised when a figure leaves its bounds, stays while it is out, and ends when it is back', async () => {
    await call().metrics.setAlert({ id: 'SAL-K1', rule: { kind: 'below', threshold: '20000' } });
    await pass(1);
    const { kept } = await call().metrics.page({ id: 'SAL-K1', ...MARCH });
    expect(kept?.alerts).toMatchObject([{ since: '2026-03-23', until: null, value: '10000' }]);
    await pass(1);
    await call().sales.win({ id: theirs, closedOn: '2026-03-25' });
    expect((await call().metrics.overview({ room: 'sales' })).metrics[0]?.alert?.since).toBe('2026-03-23');
    await pass(1);
    const after = await call().metrics.page({ id: 'SAL-K1', ...MARCH });
    expect(after.kept?.alerts).toMatchObject([{ since: '2026-03-23', until: '2026-03-25' }]);
    await call().metrics.setAlert({ id: 'SAL-K1', rule: null });
    expect((await call().metrics.page({ id: 'SAL-K1' })).kept?.rule).toBeNull();
  });

  test('a month that is frozen shows what was changed of it since, the old value beside the new', async () => {
    await pass(7);
    const [frozen] = await call().metrics.snapshots({ id: 'SAL-K1' });
    expect(frozen).toMatchObject({ day: '2026-03-31', value: '40000', revision: null });
    await call().records.update({ entity: 'deal', id: mine, values: { amount: 150_00 } });
    const [revised] = await call().metrics.snapshots({ id: 'SAL-K1' });
    expect(revised).toMatchObject({
      value: '40000',
      revision: { frozen: '40000', now: '45000', difference: '5000' },
    });
    const { metrics } = await call().metrics.overview({ room: 'sales', ...MARCH });
    expect(metrics[0]?.revision).toMatchObject({ frozen: '40000', difference: '5000' });
    expect((await call().metrics.page({ id: 'SAL-K1', ...MARCH, asOf: '2026-03-31' })).shown).toBe('40000');
  });

  test('tile, page, trend, breakdown and exported file show the same number', async () => {
    const { metrics } = await call().metrics.overview({ room: 'sales', ...MARCH });
    const [tile] = metrics;
    const page = await call().metrics.page({ id: 'SAL-K1', ...MARCH });
    const { slices } = await call().metrics.breakdown({ id: 'SAL-K1', dimension: 'product', ...MARCH });
    const { download } = await call().metrics.export({
      id: 'SAL-K1',
      ...MARCH,
      what: 'trend',
      format: 'csv',
    });
    const file = new TextDecoder().decode(app.transfers.take(download)?.bytes);
    expect(tile?.value).toBe(450_00);
    expect([page.value, page.trend.at(-1)?.value, slices[0]?.value]).toEqual([450_00, 450_00, 450_00]);
    expect(file.trim().split('\r\n').at(-1)).toBe('2026-03,450.00');
  });
});
