import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { errorText } from '../../../src/shared/errors.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';

const DAY = 86_400_000;
let now: number;
let app: App;
let call: (key?: string) => Caller;

beforeEach(async () => {
  now = Date.UTC(2026, 10, 2, 4);
  ({ app, call } = await appForTest(() => now));
});
afterEach(() => app.close());

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const customer = (name = '云帆贸易') => create('customer', { name });
const contact = (customerId: string, name = '李明') => create('contact', { name, customerId });
const deal = (values: Record<string, unknown> = {}) => create('deal', { name: '年度采购', ...values });
const remove = (entity: string, ...ids: string[]) => call().records.delete({ entity, ids });
const restore = (entity: string, ...ids: string[]) => call().records.restore({ entity, ids });
const read = async (entity: string, id: string) => (await call().records.get({ entity, id })).row;
const inUse = async (entity: string, id: string): Promise<boolean> =>
  (await read(entity, id)).deletedAt === null;
const bin = async (request = {}) => (await call().recycleBin.list(request)).rows;
const latest = async () => (await call().changes.recent())[0]?.group ?? 0;
const undo = async () => call().changes.undo({ group: await latest() });

/** The sentence of a refused call, in Chinese. */
async function sentenceOf(promise: Promise<unknown>): Promise<string> {
  const error = await promise.then(
    () => undefined,
    (thrown: { cause?: { toWire(): Parameters<typeof errorText>[0] } }) => thrown.cause,
  );
  return error ? errorText(error.toWire(), 'zh') : 'allowed';
}

describe('a deletion', () => {
  test('takes the parts along in the same action, and restoring brings exactly those back', async () => {
    const whole = await customer();
    const gone = await contact(whole, '早已离职');
    const along = await contact(whole);
    await remove('contact', gone);
    now += DAY;
    const before = await read('contact', along);
    await remove('customer', whole);
    expect(await read('contact', along)).toMatchObject({ deletedAt: now, deletedWith: whole });
    await restore('customer', whole);
    const after = await read('contact', along);
    expect({ ...after, version: before.version, updatedAt: before.updatedAt }).toEqual(before);
    expect(await inUse('contact', gone)).toBe(false);
    expect((await call().workspace.verify()).findings).toEqual([]);
  });

  test('says first what it would take along, and why it would be refused', async () => {
    const whole = await customer();
    await contact(whole);
    await contact(whole, '韩梅');
    const dealId = await deal();
    await create('activity', { kind: 'note', subject: '随商机', dealId, customerId: whole });
    await create('activity', { kind: 'note', subject: '随客户', customerId: whole });
    const preview = (entity: string, ids: string[]) => call().records.deletePreview({ entity, ids });
    expect(await preview('customer', [whole])).toEqual({
      parts: [
        { entity: 'contact', count: 2 },
        { entity: 'activity', count: 1 },
      ],
      refusal: null,
    });
    expect(await preview('deal', [dealId])).toMatchObject({ parts: [{ entity: 'activity', count: 1 }] });
    await call().records.update({ entity: 'deal', id: dealId, values: { customerId: whole } });
    expect((await preview('customer', [whole])).refusal?.code).toBe('inUse');
    expect(await sentenceOf(remove('customer', whole))).toBe(
      '客户“云帆贸易”仍被 1 条商机引用，不能删除。请先处理它们。',
    );
    expect(await inUse('customer', whole)).toBe(true);
  });

  test('is refused by open deals, not by closed ones, whose page still names the customer', async () => {
    const whole = await customer();
    const dealId = await deal({ customerId: whole, amount: 100 });
    expect(await refusalOf(remove('customer', whole))).toBe('inUse');
    await call().sales.win({ id: dealId });
    await remove('customer', whole);
    const row = await read('deal', dealId);
    expect([row.refs.customerId, row.deletedRefs]).toEqual(['云帆贸易', { customerId: '云帆贸易' }]);
    await restore('customer', whole);
    expect(await read('deal', dealId)).not.toHaveProperty('deletedRefs');
  });

  test('takes drafts of quotes along, but is refused once a quote was sent', async () => {
    const dealId = await deal();
    const draft = await call().sales.quote.create({ dealId });
    const line = { description: '许可', quantity: '1', unitPrice: '100.00' };
    const version = (await call().sales.quote.get({ id: draft.id })).quote.version as number;
    await call().sales.quote.save({ id: draft.id, version, lines: [line] });
    await remove('deal', dealId);
    expect((await bin()).map(({ entity, with: root }) => [entity, root?.id ?? null])).toEqual(
      expect.arrayContaining([
        ['deal', null],
        ['quote', dealId],
      ]),
    );
    const { quote } = await call().sales.quote.get({ id: draft.id });
    const save = call().sales.quote.save({ id: draft.id, version: Number(quote.version), lines: [line] });
    expect(await refusalOf(save)).toBe('deleted');
    expect(await refusalOf(call().sales.quote.create({ dealId }))).toBe('deleted');
    await restore('deal', dealId);
    await call().sales.quote.send({ id: draft.id });
    expect(await sentenceOf(remove('deal', dealId))).toContain('仍被 1 条报价引用');
  });

  test('leaves no reference behind in pick lists, and none is made to it', async () => {
    const id = await create('product', { name: '旧产品' });
    const dealId = await deal({ productId: id });
    await remove('product', id);
    expect(await call().records.pick({ entity: 'product', search: '旧' })).toEqual([]);
    expect(await sentenceOf(deal({ productId: id }))).toBe(
      '“主要产品”指向的产品“旧产品”在回收站中。请先恢复它，或选择另一条。',
    );
    const values = { productId: id, nextStep: '照旧' };
    await call().records.update({ entity: 'deal', id: dealId, values });
    expect((await read('deal', dealId)).nextStep).toBe('照旧');
  });
});

describe('a restoration', () => {
  test('is refused while its whole lies in the bin, unless it comes back in the same action', async () => {
    const whole = await customer();
    const part = await contact(whole);
    await remove('contact', part);
    await remove('customer', whole);
    expect(await sentenceOf(restore('contact', part))).toBe(
      '联系人“李明”的客户“云帆贸易”也在回收站中。请先恢复它。',
    );
    await call().recycleBin.restore({
      records: [
        { entity: 'contact', id: part },
        { entity: 'customer', id: whole },
        { entity: 'customer', id: whole },
      ],
    });
    expect([await inUse('customer', whole), await inUse('contact', part)]).toEqual([true, true]);
    await undo();
    expect([await inUse('customer', whole), await inUse('contact', part)]).toEqual([false, false]);
  });

  test('is refused where a unique value was taken meanwhile', async () => {
    const id = await create('product', { name: '云帆 CRM' });
    await remove('product', id);
    await create('product', { name: '云帆 CRM' });
    expect(await sentenceOf(restore('product', id))).toBe(
      '不能恢复产品“云帆 CRM”：已有另一条记录的“产品名称”是“云帆 CRM”。请先更改那条记录。',
    );
    expect(await inUse('product', id)).toBe(false);
  });

  test('of an open deal waits for its customer', async () => {
    const whole = await customer();
    const dealId = await deal({ customerId: whole });
    await remove('deal', dealId);
    await remove('customer', whole);
    expect(await refusalOf(restore('deal', dealId))).toBe('restoreBlocked');
  });

  test('by an import brings the parts back too, and none back without its whole', async () => {
    const whole = await customer();
    const part = await contact(whole);
    await remove('customer', whole);
    const importFile = async (entity: string, text: string, columns: Record<string, string>) => {
      const bytes = new TextEncoder().encode(text);
      const upload = app.transfers.put({ name: 'a.csv', type: 'text/csv', bytes });
      const { job } = await call().imports.commit({ entity, upload, mapping: { columns } });
      const state = async () => (await call().jobs.get({ id: job }))?.state;
      await expect.poll(state, { timeout: 20_000 }).not.toBe('running');
      return call().jobs.get({ id: job });
    };
    const alone = await importFile('contact', '姓名,电话\n李明,123456\n', { 姓名: 'name', 电话: 'phone' });
    expect(alone?.state).toBe('failed');
    expect(await read('contact', part)).toMatchObject({ deletedWith: whole, phone: null });
    await importFile('customer', '客户名称,员工数\n云帆贸易,30\n', { 客户名称: 'name', 员工数: 'employees' });
    expect(await read('customer', whole)).toMatchObject({ deletedAt: null, employees: 30 });
    expect(await inUse('contact', part)).toBe(true);
  });
});

describe('undo', () => {
  test('takes a deletion back with its parts, and a restoration too', async () => {
    const whole = await customer();
    const part = await contact(whole);
    await remove('customer', whole);
    await undo();
    expect([await inUse('customer', whole), await inUse('contact', part)]).toEqual([true, true]);
    await remove('customer', whole);
    await restore('customer', whole);
    await undo();
    expect(await read('contact', part)).toMatchObject({ deletedWith: whole });
  });

  test('is refused where it would leave a part without its whole, or a whole in the bin with parts in use', async () => {
    const whole = await customer();
    const part = await contact(whole);
    await remove('contact', part);
    const group = await latest();
    await remove('customer', whole);
    expect(await refusalOf(call().changes.undo({ group }))).toBe('restoreBlocked');
    await restore('customer', whole);
    const restored = await latest();
    await contact(whole, '新来的');
    expect(await refusalOf(call().changes.undo({ group: restored }))).toBe('inUse');
  });

  test('of a creation is refused once something needs the record', async () => {
    const whole = await customer();
    const group = await latest();
    await deal({ customerId: whole });
    expect(await refusalOf(call().changes.undo({ group }))).toBe('inUse');
  });

  test('cannot bring back what was deleted for good, nor undo that', async () => {
    const id = await create('product', { name: '旧产品' });
    await remove('product', id);
    const deletion = await latest();
    await call().recycleBin.purge({ records: [{ entity: 'product', id }], reason: '录错' });
    expect(await refusalOf(undo())).toBe('undoNotPossible');
    expect(await refusalOf(call().changes.undo({ group: deletion }))).toBe('notFound');
    expect((await call().workspace.verify()).findings).toEqual([]);
  });
});

describe('what has lain there for its days', () => {
  const runDue = () => app.recurrences.runDue();

  test('goes for good with its parts, in the name of the system, and the log still verifies', async () => {
    const whole = await customer();
    const part = await contact(whole);
    await remove('customer', whole);
    now += 30 * DAY - 1;
    await runDue();
    expect((await bin()).map(({ daysLeft }) => daysLeft)).toEqual([1, 1]);
    now += DAY;
    await runDue();
    expect(await refusalOf(read('customer', whole))).toBe('notFound');
    expect(await refusalOf(read('contact', part))).toBe('notFound');
    const { reader } = app.core.sessions.demand().workspace;
    expect(
      reader.sqlFirst('select action, source, actor from change_group order by seq desc limit 1'),
    ).toEqual({ action: 'core.recycleBin.purge', source: 'system', actor: 'system' });
    expect((await call().workspace.verify()).findings).toEqual([]);
    expect(app.recurrences.list()[0]?.last?.error).toBeNull();
  });

  test('stays and says why while something refers to it, even an entry of a ledger', async () => {
    const id = await create('product', { name: '旧产品' });
    const dealId = await deal({ productId: id });
    await remove('product', id);
    await remove('deal', dealId);
    now += 40 * DAY;
    await runDue();
    expect((await bin()).map(({ entity, daysLeft, kept }) => [entity, daysLeft, kept?.zh])).toEqual(
      expect.arrayContaining([
        ['product', 0, '被 1 条商机引用'],
        ['deal', 0, '被 1 条阶段变更引用'],
      ]),
    );
    await restore('product', id);
    expect(await inUse('product', id)).toBe(true);
  });

  test('follows the setting, which takes 1 to 365 days', async () => {
    for (const [days, code] of [
      [0, 'tooSmall'],
      [366, 'tooLarge'],
      [1.5, 'notInteger'],
    ] as const)
      expect(await refusalOf(call().recycleBin.setDays({ days })), String(days)).toBe(code);
    await call().recycleBin.setDays({ days: 3 });
    const id = await customer();
    await remove('customer', id);
    expect(await bin()).toMatchObject([{ id, daysLeft: 3, deletedBy: '王芳', with: null }]);
    now += 3 * DAY;
    await runDue();
    expect(await bin()).toEqual([]);
  });
});

describe('deleting for good by hand', () => {
  test('says what goes and what stays, asks for a reason, and removes what refers before what is referred to', async () => {
    const parent = await customer('母公司');
    const child = await create('customer', { name: '子公司', parentId: parent });
    const held = await create('product', { name: '在用产品' });
    await deal({ productId: held });
    await remove('product', held);
    await remove('customer', parent, child);
    const preview = await call().recycleBin.purgePreview({});
    expect(preview.gone).toEqual([{ entity: 'customer', count: 2 }]);
    expect(preview.kept).toMatchObject([{ id: held, name: '在用产品', because: { zh: '被 1 条商机引用' } }]);
    expect(await refusalOf(call().recycleBin.purge({ reason: '  ' }))).toBe('required');
    expect(await call().recycleBin.purge({ reason: '清理测试数据' })).toEqual(preview);
    expect((await bin()).map(({ id }) => id)).toEqual([held]);
    const { reader } = app.core.sessions.demand().workspace;
    expect(reader.sqlFirst('select reason from change_group order by seq desc limit 1')).toEqual({
      reason: '清理测试数据',
    });
    expect((await call().workspace.verify()).findings).toEqual([]);
  });

  test('is for what lies in the bin alone', async () => {
    const id = await customer();
    const purge = call().recycleBin.purge({ records: [{ entity: 'customer', id }], reason: 'x' });
    expect(await refusalOf(purge)).toBe('notDeleted');
  });

  test('is done once when it is sent twice', async () => {
    const id = await customer();
    await remove('customer', id);
    const order = { records: [{ entity: 'customer', id }], reason: 'x' };
    const first = await call('key-1').recycleBin.purge(order);
    expect(await call('key-1').recycleBin.purge(order)).toEqual(first);
  });

  test('of very many runs in a worker', async () => {
    const ids: string[] = [];
    for (let at = 0; at < 510; at++) ids.push(await customer(`客户 ${at}`));
    await remove('customer', ...ids);
    expect((await call().recycleBin.purge({ reason: '清空' })).gone).toEqual([
      { entity: 'customer', count: 510 },
    ]);
    expect(await bin()).toEqual([]);
    expect((await call().workspace.verify()).findings).toEqual([]);
  });
});

describe('the list', () => {
  test('goes through all kinds, latest first, page by page, and agrees with the lists of each kind', async () => {
    for (let at = 0; at < 5; at++) {
      now += 1000;
      await remove('customer', await customer(`客户 ${at}`));
      await remove('product', await create('product', { name: `产品 ${at}` }));
    }
    const seen: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<Caller['recycleBin']['list']>> = await call().recycleBin.list({
        limit: 3,
        cursor,
      });
      seen.push(...page.rows.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    expect(seen).toEqual((await bin()).map(({ id }) => id));
    expect(new Set(seen).size).toBe(10);
    const { rows } = await call().lists.page({ entity: 'customer', deleted: true });
    expect((await bin({ entity: 'customer' })).map(({ id }) => id).toSorted()).toEqual(
      rows.map(({ id }) => id).toSorted(),
    );
    expect((await bin({ search: '产品 3' })).map(({ title }) => title)).toEqual(['产品 3']);
    const overview = await call().recycleBin.overview();
    expect(overview).toMatchObject({ days: 30, people: [{ name: '王芳' }] });
    expect(overview.kinds).toEqual([
      { entity: 'customer', count: 5 },
      { entity: 'product', count: 5 },
    ]);
    expect(await bin({ person: overview.people[0]?.id })).toHaveLength(10);
    expect(await bin({ person: 'nobody' })).toEqual([]);
  });

  test('of prices names them by their product, and finds them by it', async () => {
    const priceBookId = await create('priceBook', { name: '渠道价' });
    const productId = await create('product', { name: '云帆 CRM' });
    await create('priceBookEntry', { priceBookId, productId, unitPrice: 100 });
    await remove('priceBook', priceBookId);
    expect(await bin({ search: 'crm' })).toMatchObject([
      { entity: 'priceBookEntry', title: '云帆 CRM', with: { name: '渠道价' } },
    ]);
  });

  test('shows and restores only what the person may see and change, and counts nothing else', async () => {
    const theirs = await deal({ name: '他人的秘密商机' });
    await remove('deal', theirs);
    await remove('product', await create('product', { name: '旧产品' }));
    const mine = await customer();
    await deal({ customerId: mine, name: '他人的商机' });
    await becomeRole(call(), 'sales');
    expect(await bin()).toEqual([]);
    expect(await call().recycleBin.overview()).toMatchObject({ kinds: [], people: [] });
    const asked = call().recycleBin.restore({ records: [{ entity: 'deal', id: theirs }] });
    expect(await refusalOf(asked)).toBe('notFound');
    expect(await sentenceOf(remove('customer', mine))).toBe(
      '客户“云帆贸易”仍被您看不到的记录引用，不能删除。请联系工作区的所有者。',
    );
    expect(await refusalOf(call().recycleBin.purge({ reason: 'x' }))).toBe('notAllowed');
    expect(await refusalOf(call().recycleBin.setDays({ days: 1 }))).toBe('notAllowed');
    await becomeOwner(call());
    await becomeRole(call(), 'observer');
    expect(await bin()).toEqual([]);
    expect(await refusalOf(call().recycleBin.restore({ records: [{ entity: 'deal', id: theirs }] }))).toBe(
      'notAllowed',
    );
    expect(await refusalOf(call().records.deletePreview({ entity: 'deal', ids: [theirs] }))).toBe(
      'notAllowed',
    );
  });
});

test('a workspace of an older format gets a bin of the same kind, where a deleted name is free again', async () => {
  const home = temporaryFolder();
  const fixture = new URL('../storage/fixtures/format-1.vdesk', import.meta.url).pathname;
  cpSync(fixture, join(home, 'workspaces', 'fixture.vdesk'), { recursive: true });
  const older = openApp(home, () => now);
  const ask = older.router.createCaller(older.context({}));
  await ask.session.unlock({ passphrase: PASSPHRASE });
  const [product] = (await ask.lists.page({ entity: 'product' })).rows;
  const id = product?.id ?? '';
  await ask.records.delete({ entity: 'product', ids: [id] });
  await ask.records.create({ entity: 'product', values: { name: String(product?.name) } });
  expect(await refusalOf(ask.records.restore({ entity: 'product', ids: [id] }))).toBe('restoreTaken');
  expect((await ask.recycleBin.list({})).rows).toMatchObject([{ id, kept: { zh: '被 1 条商机引用' } }]);
  expect((await ask.workspace.verify()).findings).toEqual([]);
  await older.close();
});
