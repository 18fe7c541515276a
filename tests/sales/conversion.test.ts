import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let me: string;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const read = async (entity: string, id: string) => (await call().records.get({ entity, id })).row;
const accepted = async (values: Record<string, unknown> = {}): Promise<string> => {
  const id = await create('lead', {
    name: '王芳',
    company: '上海远航信息技术有限公司',
    ownerId: me,
    ...values,
  });
  await call().marketing.lead.accept({ ids: [id] });
  return id;
};
const counts = async () =>
  Promise.all(
    ['customer', 'contact', 'deal'].map(
      async (entity) => (await call().lists.page({ entity, limit: 200 })).rows.length,
    ),
  );

beforeAll(async () => {
  ({ app, call } = await appForTest());
  me = String((await call().lists.page({ entity: 'person', limit: 10 })).rows[0]?.id);
  await create('salesperson', { name: '王销', personId: me });
});
afterAll(() => app.close());

describe('converting a lead', () => {
  test('shows who is there already, the likeliest first, with the reasons', async () => {
    const known = await create('customer', { name: '远航信息技术（上海）有限公司' });
    await create('customer', { name: '深圳远航物流有限公司' });
    await create('customer', { name: '上海云帆信息技术有限公司' });
    await create('contact', { name: '王芳', phone: '+86 138-1234-5678', customerId: known });
    const id = await accepted({ phone: '13812345678' });
    const { customers, contacts } = await call().sales.leadMatches({ id });
    expect(customers.map(({ name }) => name)).toEqual([
      '远航信息技术（上海）有限公司',
      '深圳远航物流有限公司',
    ]);
    expect(customers[0]?.score).toBe(100);
    expect(contacts).toMatchObject([{ name: '王芳', score: 100 }]);
    expect(contacts[0]?.reasons.map(({ en }) => en)).toEqual(['same telephone', 'same name']);
  });

  test('knows a contact whose company was deleted, and does not offer the company', async () => {
    const gone = await create('customer', { name: '已撤销的公司' });
    await create('contact', { name: '赵云', email: 'yun@example.com', customerId: gone });
    await call().records.delete({ entity: 'customer', ids: [gone] });
    const id = await accepted({ name: '赵云', company: '别的公司', email: 'yun@example.com' });
    const { customers } = await call().sales.leadMatches({ id });
    expect(customers.map(({ id: each }) => each)).not.toContain(gone);
  });

  test('makes all three, keeps source and lead, and is undone as one', async () => {
    const before = await counts();
    const id = await accepted({ company: '泰盛教育', sourceChannel: 'event', campaign: '秋季展会' });
    const made = await call('convert').sales.convertLead({
      id,
      customer: { values: { name: '泰盛教育' } },
      contact: { values: { name: '王芳', email: 'fang@example.com' } },
      deal: { values: { name: '泰盛项目', amount: 120_000 } },
    });
    expect(await read('lead', id)).toMatchObject({ status: 'converted', ...made });
    const deal = await read('deal', made.dealId ?? '');
    expect(deal).toMatchObject({
      leadId: id,
      sourceChannel: '活动',
      customerId: made.customerId,
      amount: 120_000,
    });
    expect(deal.refs.ownerId).toBe('王销');
    expect((await read('contact', made.contactId ?? '')).customerId).toBe(made.customerId);
    expect((await read('customer', made.customerId)).role).toBe('prospect');
    const { entries } = await call().history.of({ entity: 'lead', id });
    await call().changes.undo({ group: entries[0]?.group ?? 0 });
    expect(await read('lead', id)).toMatchObject({ status: 'accepted', customerId: null, dealId: null });
    expect(await counts()).toEqual(before);
  });

  test('into a customer that is there leaves it as it is', async () => {
    const customer = await create('customer', { name: '老客户', role: 'customer', region: '华东' });
    const contact = await create('contact', { name: '李雷' });
    const id = await accepted();
    const before = await read('customer', customer);
    const made = await call().sales.convertLead({
      id,
      customer: { id: customer },
      contact: { id: contact },
      deal: null,
    });
    expect(made).toEqual({ customerId: customer, contactId: contact, dealId: null });
    expect(await read('customer', customer)).toEqual(before);
    expect((await read('contact', contact)).customerId).toBe(customer);
  });

  test('happens once, however often it is asked for', async () => {
    const id = await accepted();
    const input = { id, customer: { values: { name: '只一次' } }, contact: null, deal: null };
    const both = await Promise.allSettled([
      call('one').sales.convertLead(input),
      call('two').sales.convertLead(input),
    ]);
    expect(both.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    const { rows } = await call().lists.page({
      entity: 'customer',
      filter: { field: 'name', op: 'equals', value: '只一次' },
    });
    expect(rows).toHaveLength(1);
    expect(await refusalOf(call().sales.convertLead(input))).toBe('leadConverted');
  });

  test('is whole or not at all', async () => {
    const id = await accepted();
    const before = await counts();
    const refused = call().sales.convertLead({
      id,
      customer: { values: { name: '半途' } },
      contact: { values: { name: '' } },
      deal: null,
    });
    expect(await refusalOf(refused)).toBe('required');
    expect(await counts()).toEqual(before);
    expect((await read('lead', id)).status).toBe('accepted');
    const early = await create('lead', { name: '未接受', ownerId: me });
    const tooEarly = call().sales.convertLead({
      id: early,
      customer: { values: { name: '早' } },
      contact: null,
      deal: null,
    });
    expect(await refusalOf(tooEarly)).toBe('illegalMove');
  });

  test('is not for who may not sell', async () => {
    const id = await accepted();
    await becomeRole(call(), 'support');
    const refused = call().sales.convertLead({
      id,
      customer: { values: { name: '无权' } },
      contact: null,
      deal: null,
    });
    expect(await refusalOf(refused)).toBe('notAllowed');
    await becomeOwner(call());
  });
});
