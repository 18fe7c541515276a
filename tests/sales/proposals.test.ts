import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import type { AppError } from '../../src/shared/errors.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let [deal, customer, contact] = ['', '', ''];

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const FULL = { situation: '报表靠人工', solution: '云帆 CRM', plan: '六周上线' };
const draft = (values: Record<string, unknown> = {}): Promise<string> =>
  create('proposal', { title: '升级方案', dealId: deal, contactId: contact, ...FULL, ...values });
const edit = (id: string, values: Record<string, unknown>) =>
  call().records.update({ entity: 'proposal', id, values });
const rowOf = async (id: string) => (await call().records.get({ entity: 'proposal', id })).row;
const pdfOf = async (id: string): Promise<Buffer> => {
  const { download } = await call().sales.proposal.pdf({ id });
  return Buffer.from(app.core.transfers.take(download)?.bytes ?? []);
};
const sha = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const missingOf = async (id: string): Promise<string[]> =>
  (await call().sales.proposal.about({ id })).missing.map(({ zh }) => zh);

beforeAll(async () => {
  ({ app, call } = await appForTest());
  customer = await create('customer', { name: '远航制造' });
  contact = await create('contact', { name: '王芳', email: 'fang@example.com', customerId: customer });
  const owner = await create('salesperson', { name: '李雷' });
  deal = await create('deal', {
    name: '云帆项目',
    customerId: customer,
    openedOn: '2026-11-01',
    ownerId: owner,
  });
  await create('dealNeed', { dealId: deal, title: '离线使用', priority: 'must' });
});
afterAll(() => app.close());

describe('a proposal', () => {
  test('is for the customer of its deal, and a draft until it is submitted', async () => {
    expect(await rowOf(await draft())).toMatchObject({
      customerId: customer,
      status: 'draft',
      revision: 1,
      language: 'zh',
      number: null,
    });
  });

  test('lists what it lacks by name, of its template and its own texts, and is not submitted without', async () => {
    const id = await draft({ plan: null, solution: '致{{收件人.职务}}：{{客户.行业}}专版，{{不存在}}' });
    expect(await missingOf(id)).toEqual(['收件人.职务', '客户.行业', '方案.实施计划']);
    const refused = (await call()
      .sales.proposal.send({ id })
      .catch((error: { cause: AppError }) => error.cause)) as AppError;
    expect(refused.code).toBe('documentValueMissing');
    expect(refused.params.variables).toMatchObject({ zh: '“收件人.职务”、“客户.行业”、“方案.实施计划”' });
    expect(await rowOf(id)).toMatchObject({ status: 'draft', number: null });
    await edit(id, { plan: '六周上线', solution: '云帆 CRM，{{客户.名称}}专用' });
    expect(await missingOf(id)).toEqual([]);
    await call().sales.proposal.send({ id });
    // the number that was refused before was given back
    expect((await rowOf(id)).number).toMatch(/000001$/);
    expect((await rowOf(id)).solution).toBe('云帆 CRM，远航制造专用');
  });

  test('submitted is fixed with its PDF: the same bytes by their hash, whatever becomes of template or customer', async () => {
    const id = await draft();
    await call().sales.proposal.send({ id });
    const bytes = await pdfOf(id);
    expect(bytes.subarray(0, 5).toString()).toBe('%PDF-');
    const { versions } = await call().sales.proposal.about({ id });
    expect(versions.map(({ hash }) => hash)).toEqual([sha(bytes)]);
    expect(await refusalOf(edit(id, { solution: '别的' }))).toBe('issuedImmutable');
    await call().records.update({ entity: 'customer', id: customer, values: { address: '上海' } });
    expect(sha(await pdfOf(id))).toBe(sha(bytes));
  });

  test('changed is a second version; the first keeps its paper and its hash', async () => {
    const first = await draft();
    await call().sales.proposal.send({ id: first });
    const before = sha(await pdfOf(first));
    const { id: second } = await call().sales.proposal.revise({ id: first });
    expect(await rowOf(second)).toMatchObject({ revision: 2, previousId: first, status: 'draft', ...FULL });
    await edit(second, { solution: '云帆 CRM 企业版' });
    await call().sales.proposal.send({ id: second });
    expect((await rowOf(first)).status).toBe('superseded');
    const { versions } = await call().sales.proposal.about({ id: second });
    expect(versions.map(({ revision, hash }) => [revision, hash === before])).toEqual([
      [1, true],
      [2, false],
    ]);
    expect(sha(await pdfOf(first))).toBe(before);
    expect(await refusalOf(call().sales.proposal.revise({ id: first }))).toBe('illegalMove');
  });

  test('is answered once, and declined with what the customer said', async () => {
    const id = await draft();
    expect(await refusalOf(call().sales.proposal.accept({ id }))).toBe('illegalMove');
    await call().sales.proposal.send({ id });
    expect(await refusalOf(call().sales.proposal.decline({ id }))).toBe('required');
    await call().sales.proposal.decline({ id, answer: '周期太长' });
    expect(await rowOf(id)).toMatchObject({ status: 'declined', answer: '周期太长' });
    expect(await refusalOf(call().sales.proposal.accept({ id }))).toBe('illegalMove');
  });

  test('goes out by mail with its PDF, once; a draft and one to nobody with an address do not', async () => {
    const id = await draft();
    expect(await refusalOf(call().sales.proposal.mail({ id }))).toBe('proposalNotSent');
    await call().sales.proposal.send({ id });
    const key = crypto.randomUUID();
    const sent = await call(key).sales.proposal.mail({ id });
    expect(await call(key).sales.proposal.mail({ id })).toEqual(sent);
    const nobody = await draft({ contactId: null });
    await call().sales.proposal.send({ id: nobody });
    expect(await refusalOf(call().sales.proposal.mail({ id: nobody }))).toBe('proposalNoAddress');
  });

  test('of a closed deal is neither written nor submitted', async () => {
    const closed = await create('deal', { name: '已关', customerId: customer, openedOn: '2026-11-01' });
    const id = await draft({ dealId: closed });
    await call().sales.discard({ id: closed, reason: '重复' });
    expect(await refusalOf(call().sales.proposal.send({ id }))).toBe('dealClosed');
    expect(await refusalOf(draft({ dealId: closed }))).toBe('dealClosed');
  });

  test('of somebody else’s deal is there for nobody whose role sees only their own', async () => {
    const id = await draft();
    await becomeRole(call(), 'sales');
    for (const refused of [
      call().sales.proposal.about({ id }),
      call().sales.proposal.send({ id }),
      call().sales.proposal.pdf({ id }),
      call().sales.proposal.revise({ id }),
    ])
      expect(await refusalOf(refused)).toBe('notFound');
    await becomeOwner(call());
  });
});
