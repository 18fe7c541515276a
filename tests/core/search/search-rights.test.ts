import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';
import { PDF } from '../files/sample-files.ts';

let app: App;
let call: (key?: string) => Caller;
let mine: string;
let theirs: string;
let person: string;

const attach = (deal: string, name: string, more: Record<string, unknown> = {}) =>
  call().files.add({
    entity: 'deal',
    id: deal,
    upload: app.transfers.put({ name, type: 'application/pdf', bytes: PDF }),
    ...more,
  });
const asSales = async (): Promise<void> => {
  await call().session.lock();
  await call().session.unlock({ personId: person, passphrase: 'passphrase of sales' });
};
const deal = async (values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity: 'deal', values })).id;

beforeAll(async () => {
  ({ app, call } = await appForTest());
  person = (await becomeRole(call(), 'sales')).id;
  await becomeOwner(call());
  const owner = await call().records.create({
    entity: 'salesperson',
    values: { name: '李雷', personId: person },
  });
  mine = await deal({ name: '轴承采购一', ownerId: owner.id });
  theirs = await deal({ name: '轴承采购二' });
  await attach(mine, '轴承图纸.pdf', { note: '盖章的轴承合同' });
  await attach(mine, '轴承底价.pdf', { confidential: true });
});
afterAll(() => app.close());

describe('search everywhere', () => {
  test('counts and shows by kind, newest first, with what was looked for marked; files with their record', async () => {
    const found = await call().search.everywhere({ text: '轴承' });
    expect(found.map(({ entity, count, more }) => ({ entity, count, more }))).toEqual([
      { entity: 'deal', count: 2, more: false },
      { entity: 'attachment', count: 2, more: false },
    ]);
    expect(found[0]?.hits).toMatchObject([
      { id: theirs, title: '轴承采购二', marks: [[0, 2]], details: [{ marks: [] }] },
      { id: mine, title: '轴承采购一' },
    ]);
    expect(found[1]?.hits[1]).toMatchObject({
      title: '轴承图纸.pdf',
      of: '轴承采购一',
      opens: { entity: 'deal', id: mine },
      details: [{ text: '盖章的轴承合同', marks: [[3, 5]] }],
    });
    expect(await call().search.everywhere({ text: ' ' })).toEqual([]);
  });

  test('gives one kind page by page', async () => {
    const first = await call().search.within({ entity: 'deal', text: 'zccg', limit: 1 });
    expect(first.hits.map(({ id }) => id)).toEqual([theirs]);
    const second = await call().search.within({ entity: 'deal', text: 'zccg', limit: 1, cursor: first.next });
    expect(second.hits.map(({ id }) => id)).toEqual([mine]);
    expect(second.next).toBeNull();
    const files = await call().search.within({ entity: 'attachment', text: '轴承', limit: 1 });
    const rest = await call().search.within({
      entity: 'attachment',
      text: '轴承',
      limit: 5,
      cursor: files.next,
    });
    expect([...files.hits, ...rest.hits].map(({ title }) => title)).toEqual(['轴承底价.pdf', '轴承图纸.pdf']);
  });

  test('narrows to what is one’s own and to a span of time', async () => {
    await asSales();
    const own = await call().search.everywhere({ text: '轴承', mine: true });
    expect(own.map(({ entity, count }) => [entity, count])).toEqual([
      ['deal', 1],
      ['attachment', 1],
    ]);
    await becomeOwner(call());
    expect(await call().search.everywhere({ text: '轴承', mine: true })).toEqual([]);
    expect(await call().search.everywhere({ text: '轴承', period: 'last7Days' })).toHaveLength(2);
    expect(await call().search.everywhere({ text: '轴承', period: 'lastYear' })).toEqual([]);
  });

  test('a hidden record, its files and confidential ones change no answer and no count', async () => {
    await asSales();
    const answers = async () => [
      await call().search.everywhere({ text: '轴承' }),
      await call().search.everywhere({ text: 'zc', perKind: 1 }),
      await call().search.within({ entity: 'deal', text: '轴承' }),
      await call().search.within({ entity: 'attachment', text: '轴承' }),
      await call().search.find({ text: '轴承' }),
    ];
    const before = await answers();
    expect(before[0]).toMatchObject([
      { entity: 'deal', count: 1, hits: [{ id: mine }] },
      { entity: 'attachment', count: 1, hits: [{ title: '轴承图纸.pdf' }] },
    ]);
    await becomeOwner(call());
    const hidden = await deal({ name: '轴承采购三' });
    await attach(hidden, '轴承三.pdf');
    await attach(mine, '轴承机密.pdf', { confidential: true });
    await asSales();
    expect(await answers()).toEqual(before);
    await becomeOwner(call());
  });

  test('what lies in the recycle bin is not found, nor are its files', async () => {
    const gone = await deal({ name: '废弃的泵站' });
    await attach(gone, '泵站.pdf');
    expect(await call().search.everywhere({ text: '泵站' })).toHaveLength(2);
    await call().records.delete({ entity: 'deal', ids: [gone] });
    expect(await call().search.everywhere({ text: '泵站' })).toEqual([]);
  });

  test('counts no further than a thousand', async () => {
    const { workspace, actor } = app.context({ commandKey: undefined }).core.sessions.demand();
    const product = workspace.registry.get('product');
    workspace.write({ action: 'catalog.product.import', actor, source: 'import' }, (work) => {
      for (let at = 0; at < 1005; at++) work.insert(product, { name: `阀门 ${at}`, listPrice: 1 });
    });
    expect(await call().search.everywhere({ text: '阀门', perKind: 1 })).toMatchObject([
      { entity: 'product', count: 1000, more: true },
    ]);
  });

  test('refuses a kind that the role may not see', async () => {
    await becomeRole(call(), 'employee');
    expect(await refusalOf(call().search.within({ entity: 'deal', text: '轴承' }))).toBe('notAllowed');
    expect(await refusalOf(call().search.within({ entity: 'spaceship', text: '轴承' }))).toBe(
      'unknownEntity',
    );
    expect(await call().search.everywhere({ text: '轴承' })).toEqual([]);
    await becomeOwner(call());
  });
});
