import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import type { SoldContract } from '../../src/main/domains/compliance/contract/sold-contract.ts';
import { soldLines } from '../../src/main/domains/sales/order/order-from-contract.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: () => Caller;
let customerId: string;
let contactId: string;
let person: string;
const now = Date.UTC(2026, 10, 23, 4);

beforeAll(async () => {
  ({ app, call } = await appForTest(() => now));
  customerId = (await call().records.create({ entity: 'customer', values: { name: '深圳𠮷祥贸易' } })).id;
  contactId = (await call().records.create({ entity: 'contact', values: { name: '赵敏', customerId } })).id;
  person = app.core.sessions.demand().actor.id;
});
afterAll(() => app.close());

/** A deal, its accepted quote with a one-time and a yearly line, and the contract of it, signed. */
async function signed(): Promise<{ contractId: string; dealId: string }> {
  const deal = { name: '云帆项目', amount: 1, customerId };
  const { id: dealId } = await call().records.create({ entity: 'deal', values: deal });
  const quote = await call().sales.quote.create({ dealId });
  await call().sales.quote.save({
    id: quote.id,
    version: 1,
    values: { rounding: 'document', paymentDays: 15 },
    lines: [
      { description: '实施', quantity: '1', unitPrice: '333.33', taxRate: '6' },
      {
        description: '订阅',
        quantity: '3',
        unitPrice: '111.11',
        taxRate: '13',
        billing: 'year',
        termMonths: 24,
        startsOn: '2026-12-01',
      },
    ],
  });
  await call().sales.quote.send({ id: quote.id });
  await call().sales.quote.accept({ id: quote.id });
  const { id } = await call().sales.quote.toContract({ id: quote.id });
  const version = async (): Promise<number> =>
    Number((await call().compliance.contract.get({ id })).contract.version);
  const blocks = [{ clauseId: null, heading: '价款', text: '价款 {{amount}}' }];
  await call().compliance.contract.save({ id, version: await version(), blocks });
  await call().compliance.contract.move({ id, event: 'submit' });
  await call().compliance.contract.decide({ id, approve: true });
  await call().compliance.contract.move({ id, event: 'sendOut' });
  await call().compliance.contract.sign({ id, signedOn: '2026-11-20', signatories: '王芳' });
  return { contractId: id, dealId };
}

async function ordered(): Promise<{ id: string; contractId: string; dealId: string }> {
  const made = await signed();
  const { orders } = await call().sales.order.ofDeal({ dealId: made.dealId });
  expect(orders).toHaveLength(1);
  return { ...made, id: orders[0]?.id ?? '' };
}

const row = async (id: string) => (await call().records.get({ entity: 'salesOrder', id })).row;
const fill = (id: string, values: Record<string, unknown> = {}) =>
  call().sales.order.save({
    id,
    values: {
      contactId,
      environment: '两台服务器',
      acceptance: '运行 30 天无故障',
      promises: '无',
      deliveryOwnerId: person,
      deliverBy: '2026-12-31',
      ...values,
    },
  });

describe('an order', () => {
  test('[SAL-P6] is there with the signature, in exactly the amounts of the contract, once', async () => {
    const { id, contractId } = await ordered();
    const { contract } = await call().compliance.contract.get({ id: contractId });
    const { lines, bills } = await call().sales.order.get({ id });
    const sum = (name: 'net' | 'tax' | 'gross'): number => lines.reduce((so, line) => so + line[name], 0);
    expect([sum('net'), sum('tax'), sum('gross')]).toEqual([contract.net, contract.tax, contract.amount]);
    expect(bills.reduce((so, { net }) => so + net, 0)).toBe(contract.net);
    expect(bills.map(({ on }) => on)).toEqual(['2026-11-20', '2026-12-01', '2027-12-01']);
    // 3 × 111.11 for two years: a year of it is half, what is paid once is not in it
    expect(await row(id)).toMatchObject({ yearlyNet: (lines[1]?.net ?? 0) / 2 });
    expect(await row(id)).toMatchObject({
      status: 'pending',
      signedOn: '2026-11-20',
      paymentTerms: '15 天内付款',
    });
    expect(await refusalOf(call().sales.order.fromContract({ contractId }))).toBe('orderExists');
  });

  test('[SAL-P6] is confirmed with a complete hand-over and its credit checked, or with a reason by whoever may', async () => {
    const { id } = await ordered();
    expect(await refusalOf(call().sales.order.confirm({ id }))).toBe('orderIncomplete');
    await fill(id);
    expect((await call().sales.order.get({ id })).hindrances).toEqual({ missing: [], credit: true });
    expect(await refusalOf(call().sales.order.confirm({ id }))).toBe('orderCredit');
    await call().sales.order.credit({ id, passed: true, note: '无逾期' });
    await call().sales.order.confirm({ id });
    const { followUps } = await call().sales.order.get({ id });
    expect(followUps.map(({ kind, status }) => [kind, status])).toEqual([
      ['billing', 'waiting'],
      ['delivery', 'waiting'],
      ['licence', 'waiting'],
      ['commission', 'waiting'],
    ]);
    const tasks = await call().tasks.ofRecord({ entity: 'salesOrder', id });
    expect(tasks.map(({ title }) => title)).toEqual(['启动交付：云帆项目']);
    expect(await refusalOf(call().sales.order.confirm({ id }))).toBe('illegalMove');
    expect(await refusalOf(fill(id, { promises: '另送一年' }))).toBe('orderNotEditable');
    await call().sales.order.save({ id, values: { deliverBy: '2027-01-15' } });
    expect(await row(id)).toMatchObject({ deliverBy: '2027-01-15', status: 'confirmed' });

    const early = await ordered();
    await call().sales.order.confirm({ id: early.id, reason: '老客户' });
    expect(await row(early.id)).toMatchObject({ overrideReason: '老客户', status: 'confirmed' });
  });

  test('[SAL-P6] cancelled leaves lines and amounts that add up to nothing, and deletes none', async () => {
    const { id } = await ordered();
    await call().sales.order.confirm({ id, reason: '先行' });
    const before = await call().sales.order.get({ id });
    const delivery = before.followUps.find(({ kind }) => kind === 'delivery');
    await call().sales.order.finish({ id: delivery?.id ?? '', note: '项目 12' });
    expect(await refusalOf(call().sales.order.finish({ id: delivery?.id ?? '', note: '再次' }))).toBe(
      'followUpSettled',
    );
    await call().sales.order.cancel({ id, reason: '客户撤回' });
    const { lines, followUps, bills } = await call().sales.order.get({ id });
    expect(lines).toHaveLength(before.lines.length * 2);
    expect(lines.reduce((sum, { gross }) => sum + gross, 0)).toBe(0);
    expect(lines.filter(({ entry }) => entry === 'cancellation').map(({ bookedOn }) => bookedOn)).toEqual(
      before.lines.map(() => '2026-11-23'),
    );
    expect(followUps.reduce((sum, { amount }) => sum + (amount ?? 0), 0)).toBe(0);
    expect(
      followUps.filter(({ entry }) => entry === 'cancellation').map(({ kind, status }) => [kind, status]),
    ).toEqual([
      ['billing', 'withdrawn'],
      ['delivery', 'waiting'],
      ['commission', 'withdrawn'],
    ]);
    expect(bills).toEqual([]);
    expect(await refusalOf(call().sales.order.cancel({ id, reason: '再次' }))).toBe('illegalMove');
  });

  test('is not confirmed once its contract was terminated', async () => {
    const { id, contractId } = await ordered();
    await fill(id);
    await call().sales.order.credit({ id, passed: true });
    await call().compliance.contract.move({
      id: contractId,
      event: 'terminate',
      reason: '客户撤回',
      endedOn: '2026-11-23',
    });
    expect(await refusalOf(call().sales.order.confirm({ id }))).toBe('orderContractEnded');
    await call().sales.order.cancel({ id, reason: '合同终止' });
    expect(await row(id)).toMatchObject({ status: 'cancelled' });
  });

  test('is not cancelled once delivery has begun, and ends with it', async () => {
    const { id } = await ordered();
    await call().sales.order.confirm({ id, reason: '先行' });
    await call().sales.order.move({ id, event: 'start' });
    expect(await refusalOf(call().sales.order.cancel({ id, reason: '晚了' }))).toBe('illegalMove');
    await call().sales.order.move({ id, event: 'complete' });
    expect(await row(id)).toMatchObject({ status: 'done', completedOn: '2026-11-23' });
  });

  test('belongs to who sold it; nobody else of the salespeople sees it or confirms it past its guard', async () => {
    const { id } = await ordered();
    await fill(id);
    await becomeRole(call(), 'sales');
    expect(await refusalOf(call().sales.order.get({ id }))).toBe('notFound');
    await becomeOwner(call());
    await becomeRole(call(), 'observer');
    expect(await refusalOf(call().sales.order.confirm({ id }))).toBe('notAllowed');
    await becomeOwner(call());
  });

  test('two people who fill in the same field differently are told', async () => {
    const { id } = await ordered();
    await fill(id, { environment: '甲' });
    const late = call().sales.order.save({
      id,
      values: { environment: '丙' },
      before: { environment: '乙' },
    });
    expect(await refusalOf(late)).toBe('editConflict');
  });
});

test('what the lines of a contract leave over of its total is a line of its own', () => {
  const sold = {
    contractId: 'c',
    versionId: null,
    title: '合同',
    language: 'zh' as const,
    customerId: null,
    dealId: null,
    quoteId: null,
    ownerId: null,
    currency: 'CNY',
    net: 100,
    tax: 13,
    gross: 113,
    signedOn: null,
    startsOn: null,
    status: 'signed',
    paymentTerms: null,
    lines: [] as SoldContract['lines'],
  };
  expect(soldLines(sold, 'CNY')).toMatchObject([
    { description: '合同', unitPrice: '1.00', net: 100, tax: 13, gross: 113 },
  ]);
  const [line] = soldLines({ ...sold, net: 98, tax: 12, gross: 110 }, 'CNY');
  if (!line) throw new Error('a contract sells something');
  const kept = { ...line, contractId: 'c' } as (typeof sold.lines)[number];
  expect(soldLines({ ...sold, lines: [kept] }, 'CNY').slice(1)).toMatchObject([
    { description: '与合同总额的差额', net: 2, tax: 1, gross: 3 },
  ]);
  expect(soldLines({ ...sold, net: 98, tax: 12, gross: 110, lines: [kept] }, 'CNY')).toHaveLength(1);
});
