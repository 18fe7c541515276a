import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;

beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

type Wish = Parameters<Caller['customFields']['create']>[0];

const wish = (name: string, more: Partial<Wish> = {}): Wish => ({
  entity: 'customer',
  name,
  kind: 'text',
  ...more,
});

/** Adds a field; returns its id and its column. */
async function define(name: string, more: Partial<Wish> = {}): Promise<{ id: string; column: string }> {
  const { id } = await call().customFields.create(wish(name, more));
  const made = (await call().customFields.list()).fields.find((field) => field.id === id);
  return { id, column: made?.column ?? '' };
}

const fieldsOf = async (entity: string) =>
  (await call().meta.describe()).entities.find(({ name }) => name === entity)?.fields ?? [];

const update = (id: string, name: string, more: object = {}) =>
  call().customFields.update({ id, name, kind: 'text', ...more });

describe('a field that the company adds', () => {
  test('is a field like others at once: form, list, filter, sort, totals of the log', async () => {
    const { column } = await define('客户等级', {
      nameEn: 'Grade',
      kind: 'choice',
      sortable: true,
      help: '按去年成交额',
      choices: [{ zh: '甲级', en: 'A' }, { zh: '乙级' }],
    });
    const meta = (await fieldsOf('customer')).find(({ name }) => name === column);
    expect(meta).toMatchObject({
      label: { zh: '客户等级', en: 'Grade' },
      kind: 'choice',
      custom: true,
      help: '按去年成交额',
      choices: [{ label: { zh: '甲级', en: 'A' } }, { label: { zh: '乙级', en: '乙级' } }],
    });
    const [first, second] = meta?.choices?.map(({ value }) => value) ?? [];
    const made = [];
    for (const [name, grade] of [
      ['一号', first],
      ['二号', second],
      ['三号', null],
    ] as const)
      made.push(
        await call().records.create({ entity: 'customer', values: { name, [column]: grade ?? null } }),
      );
    const page = await call().lists.page({
      entity: 'customer',
      filter: { field: column, op: 'equals', value: first ?? '' },
      sort: { field: column, descending: false },
    });
    expect(page.rows.map((row) => [row.name, row[column]])).toEqual([['一号', first]]);
    const none = await call().lists.page({
      entity: 'customer',
      filter: { field: column, op: 'notIn', value: [first ?? ''] },
    });
    expect(none.rows).toHaveLength(2);
    const bad = call().records.update({
      entity: 'customer',
      id: made[0]?.id ?? '',
      values: { [column]: '丙' },
    });
    expect(await refusalOf(bad)).toBe('notChoice');
  });

  test('stands in history, is taken back by undo, and verify replays it', async () => {
    const { column } = await define('备用名');
    const { id } = await call().records.create({ entity: 'customer', values: { name: '有历史' } });
    await call().records.update({ entity: 'customer', id, values: { [column]: '旧名' } });
    await call().records.update({ entity: 'customer', id, values: { [column]: '新名' } });
    const { entries } = await call().history.of({ entity: 'customer', id });
    expect(entries[0]?.changes).toMatchObject([{ label: { zh: '备用名' }, old: '旧名', new: '新名' }]);
    await call().changes.undo({ group: entries[0]?.group ?? 0 });
    expect((await call().records.get({ entity: 'customer', id })).row[column]).toBe('旧名');
    expect((await verify()).ok).toBe(true);
  });

  test('of every kind holds what its kind holds, in all sixty, and no more are taken', async () => {
    const kinds = [
      'longText',
      'integer',
      'decimal',
      'money',
      'date',
      'instant',
      'boolean',
      'email',
      'phone',
      'url',
    ] as const;
    const columns: Record<string, string> = {};
    for (const kind of kinds)
      columns[kind] = (await define(`种类 ${kind}`, { entity: 'contact', kind, sortable: true })).column;
    columns.reference = (
      await define('介绍人', { entity: 'contact', kind: 'reference', target: 'contact' })
    ).column;
    const customer = await call().records.create({ entity: 'customer', values: { name: '种类公司' } });
    const other = await call().records.create({
      entity: 'contact',
      values: { name: '介绍人', customerId: customer.id },
    });
    const values: Record<string, string | number> = {
      longText: '两行\n文字',
      integer: -3,
      decimal: '0.125',
      money: 12_345,
      date: '2026-02-28',
      instant: 1_790_000_000_000,
      boolean: 1,
      email: 'a@b.cn',
      phone: '+86 10 6655 0000',
      url: 'https://b.cn/x',
      reference: other.id,
    };
    const given = Object.fromEntries(Object.entries(values).map(([kind, value]) => [columns[kind], value]));
    const { id } = await call().records.create({
      entity: 'contact',
      values: { name: '全', customerId: customer.id, ...given },
    });
    const { row } = await call().records.get({ entity: 'contact', id });
    expect(row).toMatchObject(given);
    expect(row.refs[columns.reference ?? '']).toBe('介绍人');
    const totals = await call().lists.totals({ entity: 'contact', sums: [columns.money ?? ''] });
    expect(totals.sums).toEqual([{ field: columns.money, currency: 'CNY', amount: 12_345 }]);
    for (let at = kinds.length + 1; at < 60; at++) await define(`补 ${at}`, { entity: 'contact' });
    expect(await refusalOf(define('第六十一个', { entity: 'contact' }))).toBe('customFieldsTooMany');
    await call().records.update({ entity: 'contact', id, values: { [columns.integer ?? '']: 4 } });
    expect((await verify()).ok).toBe(true);
  });

  test('that is required is asked for where people fill in, not of records that were there', async () => {
    const { id } = await call().records.create({ entity: 'product', values: { name: '旧品', code: 'OLD' } });
    const { column } = await define('产地', { entity: 'product', required: true });
    const make = (values: object) =>
      call().records.create({ entity: 'product', values: { name: '新品', code: 'NEW', ...values } });
    expect(await refusalOf(make({}))).toBe('required');
    await make({ [column]: '上海' });
    await call().records.update({ entity: 'product', id, values: { name: '旧品改名' } });
    expect(
      await refusalOf(call().records.update({ entity: 'product', id, values: { [column]: null } })),
    ).toBe('allowed');
  });
});

describe('a definition', () => {
  test('takes no name that the kind of record has, in either language, declared or added', async () => {
    await define('甲字段', { nameEn: 'Alpha' });
    expect(await refusalOf(define('客户名称'))).toBe('customFieldNameTaken');
    expect(await refusalOf(define('新', { nameEn: 'customer name' }))).toBe('customFieldNameTaken');
    expect(await refusalOf(define('alpha'))).toBe('customFieldNameTaken');
    expect(await refusalOf(define('创建时间'))).toBe('customFieldNameTaken');
    expect(await refusalOf(define('标签'))).toBe('customFieldNameTaken');
  });

  test('is refused where documents and the core keep their own', async () => {
    expect(await refusalOf(define('附注', { entity: 'quote' }))).toBe('customFieldNotHere');
    expect(await refusalOf(define('附注', { entity: 'department' }))).toBe('customFieldNotHere');
    expect(await refusalOf(define('附注', { entity: 'nothing' }))).toBe('unknownEntity');
  });

  test('keeps its kind once anything is filled in, and where the two are kept differently', async () => {
    const { id, column } = await define('待定');
    await update(id, '待定', { kind: 'email' });
    await update(id, '待定', { kind: 'text' });
    expect(await refusalOf(update(id, '待定', { kind: 'integer' }))).toBe('customFieldKindApart');
    await call().records.create({ entity: 'customer', values: { name: '已填', [column]: '有' } });
    expect(await refusalOf(update(id, '待定', { kind: 'email' }))).toBe('customFieldKindFixed');
    expect(await call().customFields.filled({ id })).toBe(1);
  });

  test('keeps a choice that records have', async () => {
    const { id, column } = await define('来源渠道', {
      kind: 'choice',
      choices: [{ zh: '展会' }, { zh: '电话' }],
    });
    const choices = (await call().customFields.list()).fields.find((field) => field.id === id)?.choices ?? [];
    const [fair, phone] = choices.map(({ value, label }) => ({ value, zh: label.zh }));
    await call().records.create({
      entity: 'customer',
      values: { name: '展会来的', [column]: fair?.value ?? '' },
    });
    const change = (kept: object[]) => update(id, '来源渠道', { kind: 'choice', choices: kept });
    expect(await refusalOf(change([{ ...phone }]))).toBe('customFieldChoiceUsed');
    await change([{ ...fair, zh: '行业展会' }]);
    expect(await refusalOf(change([]))).toBe('customFieldNoChoices');
    expect(await refusalOf(change([{ ...fair }, { zh: '展会' }]))).toBe('customFieldChoiceTwice');
  });

  test('that is archived is seen nowhere, keeps what it holds, and comes back with it', async () => {
    const { id, column } = await define('暂用');
    const record = await call().records.create({
      entity: 'customer',
      values: { name: '归档', [column]: '值' },
    });
    await call().customFields.archive({ id, archived: true });
    expect((await fieldsOf('customer')).some(({ name }) => name === column)).toBe(false);
    expect((await call().records.get({ entity: 'customer', id: record.id })).row[column]).toBeUndefined();
    const filtered = call().lists.page({ entity: 'customer', filter: { field: column, op: 'notEmpty' } });
    expect(await refusalOf(filtered)).toBe('unknownField');
    await call().records.update({ entity: 'customer', id: record.id, values: { name: '归档改名' } });
    expect((await verify()).ok).toBe(true);
    await define('暂用', {});
    expect(await refusalOf(call().customFields.archive({ id, archived: false }))).toBe(
      'customFieldNameTaken',
    );
    await update(id, '暂用（旧）');
    await call().customFields.archive({ id, archived: false });
    expect((await call().records.get({ entity: 'customer', id: record.id })).row[column]).toBe('值');
  });

  test('is put in order with all others, or not at all', async () => {
    const ofDeal: string[] = [];
    for (const name of ['一', '二', '三']) ofDeal.push((await define(name, { entity: 'deal' })).id);
    await call().customFields.order({ entity: 'deal', ids: ofDeal.toReversed() });
    const labels = (await fieldsOf('deal')).filter(({ custom }) => custom).map(({ label }) => label.zh);
    expect(labels).toEqual(['三', '二', '一']);
    expect(await refusalOf(call().customFields.order({ entity: 'deal', ids: ofDeal.slice(1) }))).toBe(
      'customFieldsChanged',
    );
  });

  test('whose command is refused leaves no column behind', async () => {
    const before = (await fieldsOf('customer')).length;
    expect(await refusalOf(define('坏选项', { kind: 'choice', choices: [] }))).toBe('customFieldNoChoices');
    expect(await refusalOf(define('坏引用', { kind: 'reference', target: 'setting' }))).toBe(
      'customFieldNoTarget',
    );
    expect(await fieldsOf('customer')).toHaveLength(before);
  });

  test('belongs to the administrators, and cannot be taken back as an action', async () => {
    await define('不可撤销');
    const [latest] = await call().changes.recent();
    expect(await refusalOf(call().changes.undo({ group: latest?.group ?? 0 }))).toBe('undoNotPossible');
    await becomeRole(call(), 'salesLead');
    expect(await refusalOf(define('无权'))).toBe('notAllowed');
    expect((await fieldsOf('customer')).some(({ label }) => label.zh === '不可撤销')).toBe(true);
    await becomeOwner(call());
  });

  test('is known again after the workspace was closed', async () => {
    const { column } = await define('重开后');
    await becomeOwner(call());
    expect((await fieldsOf('customer')).some(({ name }) => name === column)).toBe(true);
  });
});

async function verify(): Promise<{ ok: boolean }> {
  const { workspace } = app.core.sessions.demand();
  const { verifyWorkspace } = await import('../../../src/main/core/storage/verify.ts');
  const { findings } = verifyWorkspace(workspace.reader, workspace.registry);
  return { ok: findings.length === 0 };
}
