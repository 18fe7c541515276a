import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { verifyWorkspace } from '../../../src/main/core/storage/verify.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;

beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

const customer = async (name: string): Promise<string> =>
  (await call().records.create({ entity: 'customer', values: { name } })).id;
const tag = async (name: string, more: object = {}): Promise<string> =>
  (await call().tags.create({ name, ...more })).id;
const add = (id: string, tagId: string, entity = 'customer') =>
  call().tags.add({ entity, id, tag: { id: tagId } });
const namesOn = async (id: string, entity = 'customer') =>
  (await call().records.get({ entity, id })).row.refs.tags;
const found = async (filter: object) =>
  (
    await call().lists.page({
      entity: 'customer',
      filter: filter as never,
      sort: { field: 'name', descending: false },
    })
  ).rows.map(({ name }) => name);
const both = (name: string) => ({ zh: name, en: name });
const verify = () => {
  const { workspace } = app.core.sessions.demand();
  return verifyWorkspace(workspace.reader, workspace.registry).findings;
};

describe('a tag on a record', () => {
  test('is there or not, however often it is put on; both are the record’s history, and undone from it', async () => {
    const id = await customer('一号');
    const vip = await tag('重点');
    await add(id, vip);
    await add(id, vip);
    expect(await namesOn(id)).toBe('重点');
    await call().tags.remove({ entity: 'customer', id, tagId: vip });
    expect(await namesOn(id)).toBeNull();
    await add(id, vip);
    const { entries } = await call().history.of({ entity: 'customer', id });
    expect(
      entries.slice(0, 3).map(({ changes }) => changes.map((each) => [each.label.zh, each.new])),
    ).toEqual([[['添加标签', both('重点')]], [['移除标签', both('重点')]], [['添加标签', both('重点')]]]);
    await call().changes.undo({ group: entries[0]?.group ?? 0 });
    expect(await namesOn(id)).toBeNull();
    expect(verify()).toEqual([]);
  });

  test('may be new: by its name, one command makes it and puts it on, and one undo takes both back', async () => {
    const id = await customer('二号');
    await call().tags.add({ entity: 'customer', id, tag: { name: ' 待回访 ' } });
    await call().tags.add({ entity: 'customer', id, tag: { name: '重点' } });
    expect(await namesOn(id)).toBe('待回访；重点');
    const { entries } = await call().history.of({ entity: 'customer', id });
    await call().changes.undo({ group: entries[1]?.group ?? 0 });
    expect(await namesOn(id)).toBe('重点');
    expect((await call().tags.list()).map(({ name }) => name)).not.toContain('待回访');
    expect(verify()).toEqual([]);
  });

  test('is one condition of the filter language: any of, none of, empty, and through references', async () => {
    const [a = '', b = '', c = ''] = [
      await customer('甲公司'),
      await customer('乙公司'),
      await customer('丙公司'),
    ];
    const [east = '', west = ''] = [await tag('华东'), await tag('华西')];
    await add(a, east);
    await add(a, west);
    await add(b, west);
    expect(await found({ field: 'tags', op: 'equals', value: east })).toEqual(['甲公司']);
    expect(await found({ field: 'tags', op: 'in', value: [east, west] })).toEqual(['乙公司', '甲公司']);
    const none = { field: 'tags', op: 'notIn', value: [west] };
    expect(await found(none)).toContain('丙公司');
    expect(await found(none)).not.toContain('乙公司');
    expect(await found({ field: 'tags', op: 'empty' })).toContain('丙公司');
    const contact = await call().records.create({
      entity: 'contact',
      values: { name: '甲的人', customerId: a },
    });
    const through = await call().lists.page({
      entity: 'contact',
      filter: { field: 'customerId.tags', op: 'equals', value: east },
    });
    expect(through.rows.map(({ id }) => id)).toEqual([contact.id]);
    for (const op of ['contains', 'lessThan', 'within'])
      expect(await refusalOf(found({ field: 'tags', op, value: 'x' }))).toBe('badFilter');
    expect(c).not.toBe('');
  });

  test('goes to the recycle bin with its record, comes back with it, and leaves no trace of one that is gone', async () => {
    const id = await customer('会删');
    const late = await tag('晚点');
    await add(id, late);
    await call().records.delete({ entity: 'customer', ids: [id] });
    expect(await found({ field: 'tags', op: 'equals', value: late })).toEqual([]);
    expect((await call().tags.counts())[late]).toBeUndefined();
    expect(await refusalOf(add(id, late))).toBe('deleted');
    await call().records.restore({ entity: 'customer', ids: [id] });
    expect(await namesOn(id)).toBe('晚点');
    await call().records.delete({ entity: 'customer', ids: [id] });
    await call().recycleBin.purge({ records: [{ entity: 'customer', id }], reason: '清理' });
    const { reader } = app.core.sessions.demand().workspace;
    expect(reader.sqlAll('select id from tagging where recordId = ?', [id])).toEqual([]);
    expect(verify()).toEqual([]);
  });

  test('is put on and taken off many at once, shown first, and taken back as one', async () => {
    const ids = [await customer('批一'), await customer('批二')];
    const [on = '', off = ''] = [await tag('批量加'), await tag('批量减')];
    await add(ids[0] ?? '', off);
    const order = { entity: 'customer', target: { ids }, values: {}, tags: { add: [on], remove: [off] } };
    const preview = await call().records.bulk.preview(order);
    expect(preview).toMatchObject({ changed: 2, refused: 0 });
    expect(preview.changes[0]?.fields).toMatchObject([
      { field: 'tags', before: { label: '批量减' }, after: { label: '批量加' } },
    ]);
    expect(await namesOn(ids[0] ?? '')).toBe('批量减');
    await call().records.bulk.update({ ...order, expected: { changed: 2, refused: 0 } });
    expect(await namesOn(ids[0] ?? '')).toBe('批量加');
    const [latest] = await call().changes.recent();
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect(await namesOn(ids[0] ?? '')).toBe('批量减');
    expect(await namesOn(ids[1] ?? '')).toBeNull();
    expect(await refusalOf(call().records.bulk.preview({ ...order, tags: { add: [], remove: [] } }))).toBe(
      'bulkNothing',
    );
  });
});

describe('the tags of a workspace', () => {
  test('have one name each, fit for a cell of a file, capital letters aside', async () => {
    await tag('Blue');
    expect(await refusalOf(tag('blue'))).toBe('tagNameTaken');
    expect(await refusalOf(tag('甲；乙'))).toBe('tagNameBreaks');
    expect(await refusalOf(tag('甲、乙'))).toBe('tagNameBreaks');
    expect(await refusalOf(tag('   '))).toBe('required');
    expect(await refusalOf(tag('长'.repeat(41)))).toBe('tooLong');
  });

  test('may be for some kinds of record alone; those that bear one already keep it', async () => {
    const id = await customer('有限');
    const product = (await call().records.create({ entity: 'product', values: { name: '限品' } })).id;
    const only = await tag('限客户', { entities: ['customer'] });
    await add(id, only);
    expect(await refusalOf(add(product, only, 'product'))).toBe('tagNotForKind');
    await call().tags.update({ id: only, entities: ['product'] });
    expect(await namesOn(id)).toBe('限客户');
    expect(await refusalOf(call().tags.update({ id: only, entities: ['department'] }))).toBe('tagNotHere');
  });

  test('are renamed in one row, and merged in one action that undo takes back', async () => {
    const [one = '', both = ''] = [await customer('只旧'), await customer('都有')];
    const [old = '', kept = ''] = [await tag('旧名'), await tag('新名')];
    await add(one, old);
    await add(both, old);
    await add(both, kept);
    await call().tags.update({ id: old, name: '旧称' });
    expect(await namesOn(one)).toBe('旧称');
    expect(await refusalOf(call().tags.merge({ id: old, into: old }))).toBe('tagMergeSelf');
    expect(await call().tags.mergePreview({ id: old, into: kept })).toEqual({ moved: 1, both: 1 });
    expect(await call().tags.merge({ id: old, into: kept })).toEqual({ moved: 1, both: 1 });
    expect([await namesOn(one), await namesOn(both)]).toEqual(['新名', '新名']);
    expect(await refusalOf(add(one, old))).toBe('tagGone');
    const [latest] = await call().changes.recent();
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect([await namesOn(one), await namesOn(both)]).toEqual(['旧称', '新名；旧称']);
    expect(verify()).toEqual([]);
  });

  test('that are removed come off every record, and their name is free again', async () => {
    const id = await customer('要去');
    const gone = await tag('要去掉');
    await add(id, gone);
    expect(await call().tags.delete({ id: gone })).toEqual({ removed: 1 });
    expect(await namesOn(id)).toBeNull();
    await tag('要去掉');
    expect(verify()).toEqual([]);
  });

  test('are counted, put on and taken off within the rights to the records', async () => {
    const id = await customer('权限');
    const seen = await tag('看得见');
    await add(id, seen);
    expect((await call().tags.counts())[seen]).toEqual([{ entity: 'customer', count: 1 }]);
    await becomeRole(call(), 'observer');
    expect(await namesOn(id)).toBe('看得见');
    expect(await refusalOf(add(id, seen))).toBe('notAllowed');
    expect(await refusalOf(call().tags.remove({ entity: 'customer', id, tagId: seen }))).toBe('notAllowed');
    expect(await refusalOf(tag('观察'))).toBe('notAllowed');
    await becomeOwner(call());
    await becomeRole(call(), 'sales');
    await call().tags.add({ entity: 'customer', id, tag: { name: '销售加的' } });
    expect(await refusalOf(call().tags.delete({ id: seen }))).toBe('notAllowed');
    expect(await refusalOf(call().tags.update({ id: seen, name: '改' }))).toBe('notAllowed');
    await becomeOwner(call());
    await becomeRole(call(), 'employee');
    expect((await call().tags.counts())[seen]).toBeUndefined();
    await becomeOwner(call());
  });

  test('come from a person who may tag but make none only where they are there', async () => {
    const id = await customer('客服的');
    await becomeRole(call(), 'consultant');
    const contact = call().tags.add({ entity: 'customer', id, tag: { name: '没有的' } });
    expect(await refusalOf(contact)).toBe('notAllowed');
    await becomeOwner(call());
  });
});
