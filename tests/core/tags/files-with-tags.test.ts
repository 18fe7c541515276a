import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import type { PublishedImport } from '../../../src/main/core/imports/import-router.ts';
import { appForTest, becomeOwner, type Caller } from '../../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;
let column = '';

beforeAll(async () => {
  ({ app, call } = await appForTest());
  const { id } = await call().customFields.create({
    entity: 'customer',
    name: '评分',
    kind: 'decimal',
  });
  column = (await call().customFields.list()).fields.find((field) => field.id === id)?.column ?? '';
});
afterAll(() => app.close());

const upload = (bytes: Uint8Array | string, name = '客户.csv'): string =>
  app.transfers.put({
    name,
    type: 'text/csv',
    bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes,
  });

async function ended(job: string): Promise<PublishedImport> {
  for (;;) {
    const state = await call().jobs.get({ id: job });
    if (state?.state === 'done') return state.result as PublishedImport;
    if (state?.state === 'failed') throw new Error(JSON.stringify(state.error));
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

const order = (
  file: string,
  values: object = {},
  columns: Record<string, string> = { 客户名称: 'name', 标签: 'tags' },
) => ({
  entity: 'customer',
  upload: upload(file),
  mapping: { columns, values: values as never },
});
const dryRun = async (...given: Parameters<typeof order>) =>
  ended((await call().imports.dryRun(order(...given))).job);
const commit = async (...given: Parameters<typeof order>) =>
  ended((await call().imports.commit(order(...given))).job);
const tagsOf = async (name: string) =>
  (await call().lists.page({ entity: 'customer', filter: { field: 'name', op: 'equals', value: name } }))
    .rows[0]?.refs.tags;

describe('a column of tags in a file', () => {
  test('is recognised, and its missing names are listed once each, to be made or left out', async () => {
    const file = '客户名称,标签\n一号,重点；华东\n二号,重点;出口\n三号,\n';
    const inspected = await call().imports.inspect({ entity: 'customer', upload: upload(file) });
    expect(inspected.columns.map(({ field }) => field)).toEqual(['name', 'tags']);
    const first = await dryRun(file);
    expect(first.counts).toMatchObject({ new: 1, error: 2 });
    expect(first.unknownValues.map(({ value, count, creatable }) => [value, count, creatable])).toEqual([
      ['重点', 2, true],
      ['华东', 1, true],
      ['出口', 1, true],
    ]);
    const values = { tags: { 重点: { create: true }, 华东: { create: true }, 出口: { empty: true } } };
    expect((await commit(file, values)).counts).toMatchObject({ new: 3, error: 0 });
    expect([await tagsOf('一号'), await tagsOf('二号'), await tagsOf('三号')]).toEqual([
      '华东；重点',
      '重点',
      null,
    ]);
  });

  test('gives a record exactly the tags it names; an empty cell leaves them', async () => {
    expect((await commit('客户名称,标签\n一号,重点\n二号,\n')).counts).toMatchObject({
      changed: 1,
      unchanged: 1,
    });
    expect([await tagsOf('一号'), await tagsOf('二号')]).toEqual(['重点', '重点']);
    const undone = await call().changes.recent();
    await call().changes.undo({ group: undone[0]?.group ?? 0 });
    expect(await tagsOf('一号')).toBe('华东；重点');
  });

  test('that is not for such records is an error of the row, and the row leaves nothing', async () => {
    await call().tags.create({ name: '限产品', entities: ['product'] });
    const { counts, sample } = await dryRun('客户名称,标签\n四号,限产品\n');
    expect(counts).toMatchObject({ new: 0, error: 1 });
    expect(JSON.stringify(sample)).toContain('tagNotForKind');
    expect(await tagsOf('四号')).toBeUndefined();
  });

  test('comes back from an export as it left, with the company’s own fields: nothing is added or changed', async () => {
    const [row] = (await call().lists.page({ entity: 'customer' })).rows;
    await call().records.update({ entity: 'customer', id: row?.id ?? '', values: { [column]: '4.5' } });
    for (const language of ['zh', 'en'] as const)
      for (const format of ['csv', 'xlsx'] as const) {
        const out = await call().exports.list({ entity: 'customer', format, language });
        const file = app.transfers.take(out.download);
        const bytes = file?.bytes ?? new Uint8Array();
        const id = upload(bytes, `客户.${format}`);
        const { columns } = await call().imports.inspect({ entity: 'customer', upload: id });
        expect(columns.map(({ field }) => field)).toEqual(expect.arrayContaining(['tags', column]));
        const mapping = { columns: Object.fromEntries(columns.map(({ name, field }) => [name, field])) };
        const { counts } = await ended(
          (await call().imports.dryRun({ entity: 'customer', upload: id, mapping })).job,
        );
        expect(counts, `${language} ${format}`).toMatchObject({ new: 0, changed: 0, error: 0 });
      }
    await becomeOwner(call());
  });
});
