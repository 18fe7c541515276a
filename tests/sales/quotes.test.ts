import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { moneyText } from '../../src/shared/money.ts';
import { appForTest, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let dealId: string;
let quoteId: string;
let productId: string;

beforeAll(async () => {
  ({ app, call } = await appForTest(() => Date.UTC(2026, 10, 23, 4)));
  productId = (
    await call().records.create({
      entity: 'product',
      values: { name: '云帆 CRM', listPrice: 1_980_000, taxRate: '6', unit: '年' },
    })
  ).id;
});
afterAll(() => app.close());

beforeEach(async () => {
  const customer = await call().records.create({
    entity: 'customer',
    values: { name: `深圳𠮷祥贸易 ${performance.now()}` },
  });
  dealId = (
    await call().records.create({
      entity: 'deal',
      values: { name: '续约', customerId: customer.id, openedOn: '2026-10-01' },
    })
  ).id;
  quoteId = (await call().sales.quote.create({ dealId })).id;
});

const line = (more: Record<string, string | boolean> = {}) => ({
  productId,
  description: '云帆 CRM',
  unit: '年',
  quantity: '2',
  unitPrice: '19800',
  discountPercent: '10',
  taxRate: '6',
  ...more,
});
const version = async (): Promise<number> =>
  Number((await call().sales.quote.get({ id: quoteId })).quote.version);
const save = async (lines: Record<string, string | boolean>[], values: Record<string, unknown> = {}) =>
  call().sales.quote.save({ id: quoteId, version: await version(), values, lines });

describe('a quote', () => {
  test('is priced from its lines, sent with a number, and then frozen', async () => {
    await save([line(), line({ quantity: '1', discountPercent: '', taxRate: '13' })], {
      discountKind: 'amount',
      discountValue: '100',
    });
    const draft = await call().sales.quote.get({ id: quoteId });
    expect(draft.quote.number).toBeNull();
    expect(draft.pricing.totals).toMatchObject({
      subtotal: 5_544_000,
      headerDiscount: 10_000,
      net: 5_534_000,
    });
    expect(draft.pricing.totals.net + draft.pricing.totals.tax).toBe(draft.pricing.totals.gross);
    await call().sales.quote.send({ id: quoteId });
    const sent = await call().sales.quote.get({ id: quoteId });
    expect(sent.quote).toMatchObject({ status: 'sent', number: expect.stringMatching(/^BJ-A-2026-\d{6}$/) });
    expect(await refusalOf(save([line()]))).toBe('issuedImmutable');
    const { workspace, actor } = app.core.sessions.demand();
    const entity = app.core.registry.get('quoteLine');
    expect(() =>
      workspace.write({ action: 'test.thing.write', actor, source: 'screen' }, (work) =>
        work.update(entity, sent.lines[0]?.id ?? '', { quantity: '1' }),
      ),
    ).toThrow(expect.objectContaining({ code: 'issuedImmutable' }));
  });

  test('accepted sets the deal’s amount; a closed deal takes no quote', async () => {
    await save([line()]);
    await call().sales.quote.send({ id: quoteId });
    await call().sales.quote.accept({ id: quoteId });
    expect((await call().records.get({ entity: 'deal', id: dealId })).row.amount).toBe(3_564_000);
    await call().sales.win({ id: dealId });
    expect(await refusalOf(call().sales.quote.create({ dealId }))).toBe('dealClosed');
    expect(await refusalOf(call().sales.quote.revise({ id: quoteId }))).toBe('dealClosed');
  });

  test('has versions: the new one starts as a copy, the old one gives way when it is sent', async () => {
    await save([line(), line({ description: '培训' })]);
    await call().sales.quote.send({ id: quoteId });
    const next = (await call().sales.quote.revise({ id: quoteId })).id;
    const { quote, lines } = await call().sales.quote.get({ id: next });
    expect([quote.revision, lines.length]).toEqual([2, 2]);
    await call().sales.quote.save({
      id: next,
      version: Number(quote.version),
      values: {},
      lines: [line({ quantity: '3' }), line({ productId: '', description: '部署' })],
    });
    const { lines: compared } = await call().sales.quote.compare({ left: quoteId, right: next });
    expect(compared.map(({ kind, description }) => [kind, description])).toEqual([
      ['changed', '云帆 CRM'],
      ['added', '部署'],
      ['removed', '培训'],
    ]);
    await call().sales.quote.send({ id: next });
    expect((await call().sales.quote.get({ id: quoteId })).quote.status).toBe('superseded');
    expect((await call().sales.quote.get({ id: next })).versions.map(({ revision }) => revision)).toEqual([
      1, 2,
    ]);
  });

  test('refuses what would not hold, naming the line', async () => {
    expect(await refusalOf(save([line({ discountPercent: '101' })]))).toBe('discountOutOfRange');
    expect(await refusalOf(save([line({ discountPercent: '-1' })]))).toBe('discountOutOfRange');
    expect(await refusalOf(save([line({ quantity: '0' })]))).toBe('quantityNotPositive');
    expect(await refusalOf(save([line({ unitPrice: 'x' })]))).toBe('lineInvalid');
    expect(await refusalOf(save([line({ description: '' })]))).toBe('lineInvalid');
    expect(await refusalOf(save([line()], { discountKind: 'amount', discountValue: '999999999' }))).toBe(
      'headerDiscountOutOfRange',
    );
    expect((await call().sales.quote.get({ id: quoteId })).lines).toEqual([]);
    expect(await refusalOf(call().sales.quote.send({ id: quoteId }))).toBe('quoteEmpty');
    await save([line()], { validUntil: '2026-11-22' });
    expect(await refusalOf(call().sales.quote.send({ id: quoteId }))).toBe('validUntilPast');
  });

  test('saved in two windows: the second is told', async () => {
    const seen = await version();
    await save([line()]);
    await save([line({ quantity: '5' })]);
    expect(
      await refusalOf(call().sales.quote.save({ id: quoteId, version: seen, values: {}, lines: [line()] })),
    ).toBe('editConflict');
  });

  test('999 lines are priced within a second', async () => {
    const lines = Array.from({ length: 999 }, (_, at) => line({ quantity: String(at + 1) }));
    const start = performance.now();
    await call().sales.quote.price({
      lines,
      currency: 'CNY',
      taxMode: 'inclusive',
      headerDiscount: { kind: 'percent', value: '3' },
    });
    expect(performance.now() - start).toBeLessThan(1000);
  });

  test('its PDF is made once after sending, and is the same bytes ever after', async () => {
    await save([line()]);
    await call().sales.quote.send({ id: quoteId });
    const bytes = async () =>
      app.transfers.take((await call().sales.quote.pdf({ id: quoteId, language: 'zh' })).download)?.bytes;
    const first = await bytes();
    expect(
      Buffer.from(first ?? [])
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(Buffer.from((await bytes()) ?? []).equals(Buffer.from(first ?? []))).toBe(true);
    expect((await call().sales.quote.get({ id: quoteId })).quote.documentZh).toMatch(/^[0-9a-f]{64}$/);
    expect((await call().sales.quote.xlsx({ id: quoteId, language: 'en' })).name).toMatch(/^BJ-.*\.xlsx$/);
  });

  test('is not sent, accepted, revised, asked about or begun on a closed deal', async () => {
    await save([line()]);
    const { id: draft } = await call().sales.quote.create({ dealId });
    await call().sales.quote.send({ id: quoteId });
    await call().sales.lose({ id: dealId, reason: 'price' });
    const { send, submit, accept, revise, create } = call().sales.quote;
    for (const each of [
      () => send({ id: draft }),
      () => submit({ id: draft }),
      () => accept({ id: quoteId }),
      () => revise({ id: quoteId }),
      () => create({ dealId }),
    ])
      expect(await refusalOf(each())).toBe('dealClosed');
    expect((await call().sales.quote.get({ id: quoteId })).quote.status).toBe('sent');
  });

  test('as JSON it says the same amounts as its price', async () => {
    await save([line({ quantity: '3', unitPrice: '100.10' }), line({ optional: true })]);
    const { download, name } = await call().sales.quote.json({ id: quoteId, language: 'en' });
    expect(name).toMatch(/\.json$/);
    const read = JSON.parse(Buffer.from(app.transfers.take(download)?.bytes ?? []).toString('utf8'));
    const { pricing } = await call().sales.quote.get({ id: quoteId });
    expect(read.totals.gross).toBe(moneyText(pricing.totals.gross, pricing.currency));
    expect(read.lines.map(({ optional }: { optional: boolean }) => optional)).toEqual([false, true]);
    expect(read).toMatchObject({ format: 'vendordesk.quote.1', version: 1, currency: 'CNY' });
  });

  test('is blocked once its deal is closed: no saving, and no contract of a deal that was lost', async () => {
    await save([line()]);
    await call().sales.quote.send({ id: quoteId });
    await call().sales.quote.accept({ id: quoteId });
    const draft = await call().sales.quote.create({ dealId });
    await call().sales.lose({ id: dealId, reason: 'price' });
    const values = { title: '新标题' };
    expect(
      await refusalOf(call().sales.quote.save({ id: draft.id, version: 1, values, lines: [line()] })),
    ).toBe('dealClosed');
    expect(await refusalOf(call().sales.quote.toContract({ id: quoteId }))).toBe('dealClosed');
  });
});
