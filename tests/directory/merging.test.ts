import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../src/main/app.ts';
import { appForTest, becomeOwner, becomeRole, type Caller, refusalOf } from '../app-for-test.ts';

let app: App;
let call: (key?: string) => Caller;

const create = async (entity: string, values: Record<string, unknown>): Promise<string> =>
  (await call().records.create({ entity, values })).id;
const read = async (entity: string, id: string) => (await call().records.get({ entity, id })).row;
const two = (survivorId: string, lostId: string) => ({ entity: 'customer', survivorId, lostId });
const names = async (kind: 'customer' | 'contact') =>
  (await call().directory.duplicates({ kind })).pairs.map(({ one, other }) => [one.name, other.name]);

beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

describe('customers that stand here twice', () => {
  test('are suspected with reasons, and not again once somebody told them apart', async () => {
    const one = await create('customer', { name: '上海北辰软件有限公司', phone: '+86 21 6500 4321' });
    const other = await create('customer', { name: '北辰軟件（上海）有限公司', phone: '021-65004321' });
    await create('customer', { name: '成都北辰物流有限公司', taxNumber: '91510100MA62XXXX1A' });
    const { pairs, looked } = await call().directory.duplicates({ kind: 'customer' });
    expect(looked).toBe(3);
    expect(pairs[0]).toMatchObject({ one: { id: one }, other: { id: other }, score: 100 });
    expect(pairs[0]?.reasons.map(({ en }) => en)).toContain('same telephone');
    await call().directory.tellApart({ kind: 'customer', oneId: other, otherId: one });
    await call().directory.tellApart({ kind: 'customer', oneId: one, otherId: other });
    expect(await names('customer')).not.toContainEqual(['上海北辰软件有限公司', '北辰軟件（上海）有限公司']);
  });

  test('with different registration numbers are different companies, whatever their names', async () => {
    await create('customer', { name: '同名科技有限公司', taxNumber: '91310000MA1FL0001A' });
    await create('customer', { name: '同名科技有限公司', taxNumber: '91310000MA1FL0002B' });
    expect(await names('customer')).not.toContainEqual(['同名科技有限公司', '同名科技有限公司']);
  });

  test('and contacts too: one mailbox with one name, not colleagues at one telephone', async () => {
    const at = await create('customer', { name: '云岭咨询' });
    await create('contact', { name: '李娜', email: 'LiNa@example.com' });
    await create('contact', { name: '李 娜', email: 'lina@example.com', customerId: at });
    await create('contact', { name: '王强', phone: '021-6222 3333', customerId: at });
    await create('contact', { name: '赵敏', phone: '02162223333', customerId: at });
    expect(await names('contact')).toEqual([['李娜', '李 娜']]);
  });
});

describe('a merge', () => {
  const prepared = async (word: string) => {
    const survivor = await create('customer', { name: `${word}科技`, phone: '010-1111 2222' });
    const lost = await create('customer', { name: `${word}科技有限公司`, website: 'https://word.example' });
    const contact = await create('contact', { name: `${word}联系人`, customerId: lost });
    const child = await create('customer', { name: `${word}子公司`, parentId: lost });
    const { id: task } = await call().tasks.add({ title: word, record: { entity: 'customer', id: lost } });
    await call().tags.add({ entity: 'customer', id: lost, tag: { name: `${word}标签` } });
    return { survivor, lost, contact, child, task };
  };

  test('shows field by field what is chosen between, and what goes over', async () => {
    const { survivor, lost } = await prepared('甲');
    const { fields, moves } = await call().records.merging.preview(two(survivor, lost));
    expect(fields.map(({ field }) => field.name)).toEqual(['name', 'phone', 'website']);
    expect(moves).toContainEqual({ entity: 'contact', moved: 1, fixed: 0 });
    expect(moves).toContainEqual({ entity: 'task', moved: 1, fixed: 0 });
  });

  test('moves all that referred to the other, takes the chosen fields and leads from the old id', async () => {
    const { survivor, lost, contact, child, task } = await prepared('乙');
    await call().records.merging.merge({ ...two(survivor, lost), take: ['name', 'website'] });
    expect(await read('customer', survivor)).toMatchObject({
      name: '乙科技有限公司',
      website: 'https://word.example',
      phone: '010-1111 2222',
      otherNames: '乙科技',
    });
    expect(await read('contact', contact)).toMatchObject({ customerId: survivor });
    expect(await read('customer', child)).toMatchObject({ parentId: survivor });
    expect(await read('task', task)).toMatchObject({ recordId: survivor });
    const gone = await read('customer', lost);
    expect(gone).toMatchObject({ mergedIntoId: survivor });
    expect(gone.deletedAt).not.toBeNull();
    const found = await call().lists.page({ entity: 'customer', search: '乙科技', limit: 10 });
    expect(found.rows.map(({ id }) => id)).toContain(survivor);
    expect((await read('customer', survivor)).tags).not.toBeNull();
  });

  test('taken apart puts back what was not changed since, and names what was', async () => {
    const { survivor, lost, contact, child } = await prepared('丙');
    await call().records.merging.merge({ ...two(survivor, lost), take: ['name'] });
    const elsewhere = await create('customer', { name: '丙的别处' });
    await call().records.update({ entity: 'contact', id: contact, values: { customerId: elsewhere } });
    const [merged] = await call().records.merging.mergedInto({ entity: 'customer', id: survivor });
    expect(merged).toMatchObject({ id: lost, title: '丙科技有限公司' });
    const { left } = await call().records.merging.unmerge({ entity: 'customer', id: lost });
    expect(left).toMatchObject([{ entity: 'contact', id: contact, fields: [{ en: 'Customer' }] }]);
    expect(await read('customer', lost)).toMatchObject({ deletedAt: null, mergedIntoId: null });
    expect(await read('customer', survivor)).toMatchObject({ name: '丙科技', otherNames: null });
    expect(await read('customer', child)).toMatchObject({ parentId: lost });
    expect(await refusalOf(call().records.merging.unmerge({ entity: 'customer', id: lost }))).toBe(
      'notMerged',
    );
  });

  test('is one action that can be undone at once', async () => {
    const { survivor, lost, contact } = await prepared('丁');
    await call().records.merging.merge(two(survivor, lost));
    const [last] = await call().changes.recent();
    await call().changes.undo({ group: Number(last?.group) });
    expect(await read('contact', contact)).toMatchObject({ customerId: lost });
    expect((await read('customer', lost)).deletedAt).toBeNull();
  });

  test('leaves what is issued with the customer that it names', async () => {
    const { survivor, lost, contact } = await prepared('己');
    const issued = await create('letter', { subject: '通知', body: '正文', contactId: contact });
    const draft = await create('letter', { subject: '草稿', body: '正文', customerId: lost });
    await call().directory.letter.issue({ id: issued });
    const { moves } = await call().records.merging.merge(two(survivor, lost));
    expect(moves).toContainEqual({ entity: 'letter', moved: 1, fixed: 1 });
    expect(await read('letter', issued)).toMatchObject({ customerId: lost });
    expect(await read('letter', draft)).toMatchObject({ customerId: survivor });
  });

  test('is refused to whoever does not see all that would move, and their list shows what they may see', async () => {
    const { survivor, lost } = await prepared('庚');
    await becomeRole(call(), 'sales');
    try {
      expect(await refusalOf(call().records.merging.merge(two(survivor, lost)))).toBe('mergeOutside');
      expect(await refusalOf(call().records.merging.preview(two(survivor, lost)))).toBe('mergeOutside');
    } finally {
      await becomeOwner(call());
    }
  });

  test('is refused for one record, for what is deleted and for fields that are not there', async () => {
    const { survivor, lost } = await prepared('戊');
    expect(await refusalOf(call().records.merging.merge(two(survivor, survivor)))).toBe('mergeSame');
    expect(
      await refusalOf(call().records.merging.merge({ ...two(survivor, lost), take: ['mergedIntoId'] })),
    ).toBe('unknownField');
    await call().records.delete({ entity: 'customer', ids: [lost] });
    expect(await refusalOf(call().records.merging.merge(two(survivor, lost)))).toBe('deleted');
  });
});
