import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let owner: string;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const deal = (customerId: string, amount: number, currency = 'CNY') =>
  create('deal', { name: `商机 ${amount}`, customerId, amount, currency, ownerId: owner });
const figure = async (id: string, name: string, group = false) =>
  (await call().sales.customerFigures({ id, group })).figures.find((each) => each.id === name);

beforeAll(async () => {
  ({ app, call } = await appForTest());
  const me = String((await call().lists.page({ entity: 'person', limit: 10 })).rows[0]?.id);
  owner = await create('salesperson', { name: '王销', personId: me });
});
afterAll(() => app.close());

describe('what a customer comes to', () => {
  test('is counted and added up per currency, alone and with the companies below it', async () => {
    const top = await create('customer', { name: '远航集团' });
    const below = await create('customer', { name: '远航软件', parentId: top });
    const deepest = await create('customer', { name: '远航软件成都', parentId: below });
    await deal(top, 100_00);
    await deal(below, 250_00);
    await deal(deepest, 40_00, 'EUR');
    expect(await figure(top, 'open')).toMatchObject({
      count: 1,
      sums: [{ currency: 'CNY', amount: 100_00 }],
    });
    const { group } = await call().sales.customerFigures({ id: top });
    expect(group.map(({ name, depth }) => [name, depth])).toEqual([
      ['远航集团', 0],
      ['远航软件', 1],
      ['远航软件成都', 2],
    ]);
    const whole = await figure(top, 'open', true);
    expect(whole).toMatchObject({
      count: 3,
      sums: [
        { currency: 'CNY', amount: 350_00 },
        { currency: 'EUR', amount: 40_00 },
      ],
    });
    const opened = await call().lists.totals({ entity: 'deal', filter: whole?.filter ?? null });
    expect(opened.count).toBe(whole?.count);
  });

  test('counts what was issued to a customer that was merged into it', async () => {
    const survivor = await create('customer', { name: '云帆' });
    const lost = await create('customer', { name: '云帆有限公司' });
    await create('activity', { kind: 'call', subject: '回访', customerId: lost });
    await deal(lost, 90_00);
    await call().records.merging.merge({ entity: 'customer', survivorId: survivor, lostId: lost });
    expect(await figure(survivor, 'open')).toMatchObject({ count: 1 });
    expect((await figure(survivor, 'contact'))?.day).toEqual(expect.any(Number));
  });

  test('no company belongs to itself, however far round', async () => {
    const top = await create('customer', { name: '甲' });
    const below = await create('customer', { name: '乙', parentId: top });
    await expect(
      call().records.update({ entity: 'customer', id: top, values: { parentId: below } }),
    ).rejects.toThrow();
  });

  test('shows to a person what they may see and nothing of others', async () => {
    const id = await create('customer', { name: '云岭' });
    await deal(id, 70_00);
    await becomeRole(call(), 'sales');
    try {
      expect(await figure(id, 'open')).toMatchObject({ count: 0, sums: [] });
    } finally {
      await becomeOwner(call());
    }
    await becomeRole(call(), 'support');
    try {
      const { figures } = await call().sales.customerFigures({ id });
      expect(figures.map((each) => each.id)).not.toContain('orders');
    } finally {
      await becomeOwner(call());
    }
  });
});
