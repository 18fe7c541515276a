import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let ids: string[] = [];

const rows = async () =>
  (await call().lists.page({ entity: 'customer', sort: { field: 'name', descending: false } })).rows;

beforeAll(async () => {
  ({ app, call } = await appForTest());
  for (const name of ['丙', '乙', '甲'])
    await call().records.create({
      entity: 'customer',
      values: { name, country: name === '甲' ? '日本' : '中国' },
    });
  ids = (await rows()).map(({ id }) => id);
});
afterAll(() => app.close());

describe('the same values into many records', () => {
  test('are shown first, from what to what, and nothing is written', async () => {
    const report = await call().records.bulk.preview({
      entity: 'customer',
      target: { ids },
      values: { country: '日本' },
    });
    expect(report).toMatchObject({ changed: 2, unchanged: 1, refused: 0 });
    expect(report.changes).toHaveLength(2);
    expect(report.changes[0]?.fields).toEqual([
      {
        field: 'country',
        before: { value: '中国', label: null },
        after: { value: '日本', label: null },
      },
    ]);
    expect((await rows()).filter(({ country }) => country === '日本')).toHaveLength(1);
  });

  test('are written as one action, and taken back as one', async () => {
    const order = { entity: 'customer', target: { ids }, values: { country: '日本' } };
    await call().records.bulk.update({ ...order, expected: { changed: 2, refused: 0 }, reason: '更正' });
    expect((await rows()).every(({ country }) => country === '日本')).toBe(true);
    const [latest] = await call().changes.recent();
    expect(latest?.actionLabel?.zh).toBe('批量修改客户');
    await call().changes.undo({ group: latest?.group ?? 0 });
    expect((await rows()).filter(({ country }) => country === '日本')).toHaveLength(1);
  });

  test('a row that is refused stays as it was and says why; the others change', async () => {
    // a department is never part of itself
    const made: string[] = [];
    for (const name of ['总部', '销售部', '客服部'])
      made.push((await call().records.create({ entity: 'department', values: { name } })).id);
    const [head = ''] = made;
    const order = { entity: 'department', target: { ids: made }, values: { parentId: head } };
    const report = await call().records.bulk.preview(order);
    expect(report).toMatchObject({ changed: 2, refused: 1 });
    expect(report.refusals).toMatchObject([{ id: head, title: '总部', problem: { code: 'circularParent' } }]);
    expect(report.changes[0]?.fields[0]?.after.label).toBe('总部');
    await call().records.bulk.update(order);
    const { rows: departments } = await call().lists.page({ entity: 'department' });
    expect(departments.filter(({ parentId }) => parentId === head)).toHaveLength(2);
    expect(departments.find(({ id }) => id === head)?.parentId).toBeNull();
  });

  test('a commit that would do otherwise than its preview is refused whole', async () => {
    const order = { entity: 'customer', target: { ids }, values: { region: '华东' } };
    const expected = { changed: 2, refused: 0 };
    expect(await refusalOf(call().records.bulk.update({ ...order, expected }))).toBe('bulkChanged');
    expect((await rows()).every(({ region }) => region === null)).toBe(true);
  });

  test('go into all rows of a filter, in a worker, once for a key', async () => {
    const order = {
      entity: 'customer',
      target: { selection: { filter: { field: 'country', op: 'equals' as const, value: '中国' } } },
      values: { region: '华北' },
    };
    expect(await call().records.bulk.preview(order)).toMatchObject({ changed: 2 });
    await call('once').records.bulk.update(order);
    await call('once').records.bulk.update(order);
    expect((await rows()).filter(({ region }) => region === '华北')).toHaveLength(2);
    const log = await call().audit.page({ filter: { action: 'directory.customer.bulkEdit' } });
    expect(log.lines.length).toBeGreaterThan(0);
  });

  test('more than five thousand rows are refused before anything is tried', async () => {
    const file = `客户名称\n${Array.from({ length: 5001 }, (_, at) => `批量 ${at}`).join('\n')}\n`;
    const upload = app.transfers.put({ name: 'many.csv', type: 'text/csv', bytes: Buffer.from(file) });
    await call().imports.commit({ entity: 'customer', upload, mapping: { columns: { 客户名称: 'name' } } });
    while (app.core.jobs.busy) await new Promise((resolve) => setTimeout(resolve, 5));
    const selection = { search: '批量' };
    const order = { entity: 'customer', target: { selection }, values: { region: '西南' } };
    expect(await refusalOf(call().records.bulk.preview(order))).toBe('bulkTooMany');
  }, 60_000);

  test('need the right to write, fields that may be edited, and at least one of them', async () => {
    const order = { entity: 'customer', target: { ids }, values: { name: '同名' } };
    expect(await refusalOf(call().records.bulk.preview({ ...order, values: {} }))).toBe('bulkNothing');
    const unknown = await call().records.bulk.preview({ ...order, values: { nothing: 1 } });
    expect(unknown).toMatchObject({
      changed: 0,
      refused: 3,
      refusals: [{ problem: { code: 'unknownField' } }, {}, {}],
    });
    await becomeRole(call(), 'observer');
    expect(await refusalOf(call().records.bulk.preview(order))).toBe('notAllowed');
    await becomeRole(call(), 'sales').catch(() => undefined);
    await becomeOwner(call());
  });
});
