import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { keepSlots } from '../../../src/main/core/session/key-slots.ts';
import { appForTest, becomeOwner, type Caller, refusalOf } from '../../app-for-test.ts';

let app: App;
let call: (commandKey?: string) => Caller;
beforeAll(async () => {
  ({ app, call } = await appForTest());
});
afterAll(() => app.close());

const listed = async (id: string) => (await call().access.people.list()).find((each) => each.id === id);

describe('a person', () => {
  const wanted = { name: '李雷', role: 'finance', passphrase: 'passphrase of 李雷' };

  test('is not there at all when the passphrase is refused', async () => {
    expect(await refusalOf(call().access.people.add({ ...wanted, passphrase: 'short' }))).toBe(
      'passphraseTooShort',
    );
    expect(await call().access.people.list()).toHaveLength(1);
  });

  test('is added once however often it is sent, also where the program ended before the slot was written', async () => {
    const product = await call().records.create({
      entity: 'product',
      values: { name: 'GTX Pro', cost: 123_400, currency: 'CNY' },
    });
    const { id } = await call('the same').access.people.add(wanted);
    expect(await call('the same').access.people.add(wanted)).toEqual({ id });
    const { workspace, actor } = app.core.sessions.demand();
    keepSlots(workspace.folder, new Set([actor.id]));
    expect((await listed(id))?.hasLogin).toBe(false);
    expect(await call('the same').access.people.add(wanted)).toEqual({ id });
    await call().session.lock();
    await call().session.unlock({ personId: id, passphrase: wanted.passphrase });
    const { row } = await call().records.get({ entity: 'product', id: product.id });
    expect(row.cost).toBe(123_400);
    await becomeOwner(call());
  });

  test('who left is taken back in one action, with a new passphrase', async () => {
    const { id } = await call().access.people.add({ ...wanted, name: '韩梅梅' });
    await call().access.people.remove({ id, reason: '合同到期' });
    expect(await listed(id)).toMatchObject({ active: false, hasLogin: false });
    expect(await refusalOf(call().access.people.setPassphrase({ id, passphrase: 'short' }))).toBe(
      'passphraseTooShort',
    );
    expect((await listed(id))?.active).toBe(false);
    await call().access.people.setPassphrase({ id, passphrase: 'a new passphrase' });
    expect(await listed(id)).toMatchObject({ active: true, hasLogin: true });
    const [latest] = await call().changes.recent();
    expect(latest?.action).toBe('core.person.return');
    await call().session.lock();
    expect(await refusalOf(call().session.unlock({ personId: id, passphrase: wanted.passphrase }))).toBe(
      'passphraseWrong',
    );
    await call().session.unlock({ personId: id, passphrase: 'a new passphrase' });
  });
});

describe('the catalogue of permissions', () => {
  test('is there for everybody, with the names of rooms, records and what is done', async () => {
    const rooms = await call().access.roles.catalogue();
    expect(rooms.find(({ name }) => name === 'catalog')?.entries).toContainEqual({
      label: { zh: '产品', en: 'Products' },
      record: true,
      read: 'catalog.product.read',
      write: 'catalog.product.write',
      sensitive: 'catalog.product.sensitive',
    });
    expect(rooms.at(-1)?.entries).toContainEqual({
      label: { zh: '导出列表', en: 'Export lists' },
      record: false,
      read: null,
      write: 'core.export.write',
      sensitive: null,
    });
  });
});
