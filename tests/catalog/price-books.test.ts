import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let productId: string;
let customerId: string;
let quoteId: string;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const lineFor = (quantity: string, more: object = {}) =>
  call().sales.quote.lineFor({ productId, quoteId, quantity, ...more });

beforeAll(async () => {
  ({ app, call } = await appForTest(() => Date.UTC(2026, 10, 27, 4)));
  productId = await create('product', { name: '云帆 CRM', listPrice: 100_000, unit: '席' });
  customerId = await create('customer', { name: '深圳吉祥', region: '华南' });
  const dealId = await create('deal', { name: '续约', customerId, openedOn: '2026-10-01' });
  quoteId = (await call().sales.quote.create({ dealId })).id;
});
afterAll(() => app.close());

describe('the price of a line', () => {
  test('is the list price where no book holds, then the tier of the default book, then of the customer’s own', async () => {
    expect(await lineFor('1')).toMatchObject({ unitPrice: '1000.00', from: 'list', steps: [] });
    const standard = await create('priceBook', { name: '批量价', active: 1, standard: 1 });
    const tier = (fromQuantity: string | null, toQuantity: string | null, unitPrice: number) =>
      create('priceBookEntry', { priceBookId: standard, productId, fromQuantity, toQuantity, unitPrice });
    await tier(null, '9', 95_000);
    await tier('10', '49', 90_000);
    expect((await lineFor('9')).unitPrice).toBe('950.00');
    expect((await lineFor('10')).unitPrice).toBe('900.00');
    expect(await lineFor('50')).toMatchObject({ unitPrice: '1000.00', from: 'list' });
    const own = await create('priceBook', { name: '吉祥专用', active: 1, customerId });
    await create('priceBookEntry', { priceBookId: own, productId, fromQuantity: '10', unitPrice: 70_000 });
    const nine = await lineFor('9');
    expect(nine.unitPrice).toBe('950.00');
    expect(nine.steps.map(({ book, hit }) => [book, hit])).toEqual([
      ['吉祥专用', false],
      ['批量价', true],
    ]);
    expect((await lineFor('10')).unitPrice).toBe('700.00');
    expect((await lineFor('10', { priceBookId: standard })).unitPrice).toBe('900.00');
  });

  test('comes from one tier: an overlap is refused by name, also on a change', async () => {
    const priceBookId = await create('priceBook', { name: '区间', active: 1 });
    const id = await create('priceBookEntry', { priceBookId, productId, toQuantity: '9', unitPrice: 1 });
    await create('priceBookEntry', { priceBookId, productId, fromQuantity: '10', unitPrice: 1 });
    const overlapping = create('priceBookEntry', {
      priceBookId,
      productId,
      fromQuantity: '9',
      toQuantity: '9',
      unitPrice: 1,
    });
    await expect(overlapping).rejects.toMatchObject({
      cause: {
        code: 'priceTiersOverlap',
        params: { product: '云帆 CRM', book: '区间', range: '9–9', other: '0–9' },
      },
    });
    const { version } = (await call().records.get({ entity: 'priceBookEntry', id })).row;
    const widened = call().records.update({
      entity: 'priceBookEntry',
      id,
      version: Number(version),
      values: { toQuantity: '10' },
    } as never);
    expect(await refusalOf(widened)).toBe('priceTiersOverlap');
    expect(
      await refusalOf(
        create('priceBookEntry', {
          priceBookId,
          productId,
          fromQuantity: '5',
          toQuantity: '4',
          unitPrice: 1,
        }),
      ),
    ).toMatch(/priceRangeBackwards|invalidInput|invalid/);
  });
});
