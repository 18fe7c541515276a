import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { keepSlots } from '../../../src/main/core/session/key-slots.ts';
import { appForTest, becomeOwner, type Caller, openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';

let app: App;
let home: string;
let call: (key?: string) => Caller;

beforeEach(async () => {
  ({ app, home, call } = await appForTest());
});
afterEach(() => app.close());

const add = (name: string, role: string, key?: string) =>
  call(key).access.people.add({ name, role, passphrase: `passphrase of ${name}` });

async function become(personId: string, passphrase: string): Promise<void> {
  await call().session.lock();
  await call().session.unlock({ personId, passphrase });
}

const slots = (): string[] => {
  const { folder } = app.core.sessions.demand().workspace;
  const keys = JSON.parse(readFileSync(join(folder, 'keys.json'), 'utf8')) as { people: { name: string }[] };
  return keys.people.map(({ name }) => name);
};

const nameOfMe = async (): Promise<string | undefined> => (await call().session.status()).person?.name;

describe('a person', () => {
  test('who is added unlocks with their own passphrase; sent twice under one key, they are added once', async () => {
    const made = await add('李雷', 'sales', 'one key');
    expect(await add('李雷', 'sales', 'one key')).toEqual(made);
    expect(slots()).toEqual(['王芳', '李雷']);
    await become(made.id, 'passphrase of 李雷');
    expect(await nameOfMe()).toBe('李雷');
    await call().session.lock();
    expect(await refusalOf(call().session.unlock({ personId: made.id, passphrase: PASSPHRASE }))).toBe(
      'passphraseWrong',
    );
  });

  test('whose slot was not written before the program ended gets it when the command is sent again', async () => {
    const product = await call().records.create({
      entity: 'product',
      values: { name: 'GTX Pro', cost: 123_400, currency: 'CNY' },
    });
    const made = await add('李雷', 'finance', 'one key');
    const { workspace, actor } = app.core.sessions.demand();
    keepSlots(workspace.folder, new Set([actor.id]));
    await app.close();
    app = openApp(home);
    const again = (key?: string): Caller => app.router.createCaller(app.context({ commandKey: key }));
    await again().session.unlock({ passphrase: PASSPHRASE });
    const wanted = { name: '李雷', role: 'finance', passphrase: 'passphrase of 李雷' };
    expect(await again('one key').access.people.add(wanted)).toEqual(made);
    await again().session.lock();
    await again().session.unlock({ personId: made.id, passphrase: wanted.passphrase });
    const { row } = await again().records.get({ entity: 'product', id: product.id });
    expect(row.cost).toBe(123_400);
  });

  test('whose name is taken, or whose passphrase is short, is not added, and nothing is left of it', async () => {
    await add('李雷', 'sales');
    expect(await refusalOf(add('李雷', 'sales'))).toBe('duplicateKey');
    expect(
      await refusalOf(call().access.people.add({ name: '韩梅', role: 'sales', passphrase: 'short' })),
    ).toBe('passphraseTooShort');
    expect(await refusalOf(add('韩梅', 'noSuchRole'))).toBe('notFound');
    expect(slots()).toEqual(['王芳', '李雷']);
    expect((await call().access.people.list()).map(({ name }) => name)).toEqual(['李雷', '王芳']);
  });

  test('who is removed loses the slot and cannot unlock; taken back, they can, with a new passphrase', async () => {
    const { id } = await add('李雷', 'sales');
    await call().access.people.remove({ id, reason: '离职' });
    expect(slots()).toEqual(['王芳']);
    await call().session.lock();
    expect(await refusalOf(call().session.unlock({ personId: id, passphrase: 'passphrase of 李雷' }))).toBe(
      'passphraseWrong',
    );
    await becomeOwner(call());
    await call().access.people.setPassphrase({ id, passphrase: 'a new passphrase' });
    await become(id, 'a new passphrase');
    expect(await nameOfMe()).toBe('李雷');
  });

  test('is not taken back half: a passphrase that is refused leaves them out', async () => {
    const { id } = await add('李雷', 'sales');
    await call().access.people.remove({ id });
    expect(await refusalOf(call().access.people.setPassphrase({ id, passphrase: 'short' }))).toBe(
      'passphraseTooShort',
    );
    expect((await call().access.people.list()).find((each) => each.id === id)?.active).toBe(false);
  });

  test('keeps rights of the moment: a role that changes takes effect at once, also for whoever is at the desk', async () => {
    const admin = await call().access.roles.save({
      name: '管理员',
      nameEn: 'Administrator',
      scope: 'all',
      permissions: [
        'core.person.read',
        'core.person.write',
        'core.role.read',
        'core.role.write',
        'sales.*.read',
      ],
    });
    const { id } = await add('李雷', admin.id);
    await become(id, 'passphrase of 李雷');
    await call().lists.page({ entity: 'deal' });
    await call().access.roles.save({
      ...admin,
      name: '管理员',
      nameEn: 'Administrator',
      scope: 'all',
      permissions: ['core.person.read', 'core.person.write', 'core.role.read', 'core.role.write'],
    });
    expect(await refusalOf(call().lists.page({ entity: 'deal' }))).toBe('notAllowed');
  });

  test('changes their own passphrase by naming the old one', async () => {
    const change = (current: string) =>
      call().access.account.changePassphrase({ current, next: 'another passphrase' });
    expect(await refusalOf(change('wrong'))).toBe('passphraseWrong');
    await change(PASSPHRASE);
    await call().session.lock();
    expect(await refusalOf(call().session.unlock({ passphrase: PASSPHRASE }))).toBe('passphraseWrong');
    await call().session.unlock({ passphrase: 'another passphrase' });
    expect((await call().access.account.get()).signIns.map(({ method }) => method)).toContain('change');
  });
});

describe('rights', () => {
  test('nobody gives what they do not hold, nor leaves the workspace without somebody who manages it', async () => {
    const admin = await call().access.roles.save({
      name: '管理员',
      nameEn: '',
      scope: 'all',
      permissions: ['core.person.read', 'core.person.write', 'core.role.read', 'core.role.write'],
    });
    const { id } = await add('李雷', admin.id);
    const owner = (await call().access.people.list()).find(({ name }) => name === '王芳')?.id ?? '';
    await become(id, 'passphrase of 李雷');
    expect(await refusalOf(add('韩梅', 'sales'))).toBe('grantExceedsOwn');
    expect(await refusalOf(call().access.people.update({ id, role: 'owner' }))).toBe('grantExceedsOwn');
    expect(
      await refusalOf(
        call().access.roles.save({
          ...admin,
          name: '管理员',
          nameEn: '',
          scope: 'all',
          permissions: ['core.person.write', 'core.role.write', 'sales.*.*'],
        }),
      ),
    ).toBe('grantExceedsOwn');
    expect(
      await refusalOf(call().access.people.setPassphrase({ id: owner, passphrase: 'mine now, thanks' })),
    ).toBe('grantExceedsOwn');
    await becomeOwner(call());
    await call().access.people.remove({ id });
    expect(await refusalOf(call().access.people.update({ id: owner, role: 'sales' }))).toBe(
      'lastAdministrator',
    );
    expect(await refusalOf(call().access.people.remove({ id: owner }))).toBe('lastAdministrator');
  });

  test('the owner role stays; a role that somebody has stays; one that nobody has goes', async () => {
    const role = { name: '实习', nameEn: 'Intern', scope: 'own' as const, permissions: ['core.search.read'] };
    expect(await refusalOf(call().access.roles.save({ ...role, id: 'owner' }))).toBe('ownerRoleFixed');
    const { id } = await call().access.roles.save(role);
    const person = await add('李雷', id);
    expect(await refusalOf(call().access.roles.remove({ id }))).toBe('roleInUse');
    await call().access.people.update({ id: person.id, role: 'sales' });
    await call().access.roles.remove({ id });
    expect((await call().access.roles.list()).some((each) => each.id === id)).toBe(false);
  });

  test('a change of people or roles is not undone row by row', async () => {
    await add('李雷', 'sales');
    const recent = await call().changes.recent();
    for (const { group } of recent.slice(0, 2))
      expect(await refusalOf(call().changes.undo({ group }))).toBe('undoNotPossible');
  });

  test('the department’s scope covers one’s department and those below, and moves with people', async () => {
    const department = (name: string, parentId: string | null) =>
      call().records.create({ entity: 'department', values: { name, parentId } });
    const sales = await department('销售部', null);
    const east = await department('华东', sales.id);
    const south = await department('华南', null);
    expect(
      await refusalOf(
        call().records.update({ entity: 'department', id: sales.id, values: { parentId: east.id } }),
      ),
    ).toBe('circularParent');
    const group = await call().records.create({ entity: 'customer', values: { name: '集团' } });
    const part = await call().records.create({
      entity: 'customer',
      values: { name: '子公司', parentId: group.id },
    });
    for (const parentId of [part.id, group.id])
      expect(
        await refusalOf(call().records.update({ entity: 'customer', id: group.id, values: { parentId } })),
      ).toBe('circularParent');
    const dealOf = async (name: string, departmentId: string): Promise<void> => {
      const person = await call().access.people.add({
        name,
        role: 'sales',
        departmentId,
        passphrase: 'long enough',
      });
      const seller = await call().records.create({
        entity: 'salesperson',
        values: { name, personId: person.id },
      });
      await call().records.create({ entity: 'deal', values: { name: `${name}的商机`, ownerId: seller.id } });
    };
    await dealOf('东甲', east.id);
    await dealOf('南乙', south.id);
    const lead = await call().access.roles.save({
      name: '部门主管',
      nameEn: '',
      scope: 'team',
      permissions: ['sales.*.read', 'core.person.public'],
    });
    const { id } = await call().access.people.add({
      name: '主管',
      role: lead.id,
      departmentId: sales.id,
      passphrase: 'long enough',
    });
    const seen = async (): Promise<unknown[]> => {
      await become(id, 'long enough');
      return (await call().lists.page({ entity: 'deal' })).rows.map(({ name }) => name);
    };
    expect(await seen()).toEqual(['东甲的商机']);
    expect((await call().lists.totals({ entity: 'deal' })).count).toBe(1);
    await becomeOwner(call());
    await call().access.people.update({ id, departmentId: south.id });
    expect(await seen()).toEqual(['南乙的商机']);
  });
});

describe('sign-ins', () => {
  test('are kept with what failed before them', async () => {
    await call().session.lock();
    for (let at = 0; at < 2; at++)
      expect(await refusalOf(call().session.unlock({ passphrase: 'wrong' }))).toBe('passphraseWrong');
    await becomeOwner(call());
    const [latest, first] = (await call().access.account.get()).signIns;
    expect(latest).toMatchObject({ method: 'passphrase', failedBefore: 2, source: 'commandLine' });
    expect(latest?.firstFailedAt).not.toBeNull();
    expect(first).toMatchObject({ failedBefore: 0, firstFailedAt: null });
  });

  test('after many failures have to wait, also in a program started anew', async () => {
    await call().session.lock();
    for (let at = 0; at < 4; at++) await refusalOf(call().session.unlock({ passphrase: 'wrong' }));
    const unlock = () => app.router.createCaller(app.context({})).session.unlock({ passphrase: PASSPHRASE });
    expect(await refusalOf(unlock())).toBe('tooManyTries');
    await app.close();
    app = openApp(home);
    expect(await refusalOf(unlock())).toBe('tooManyTries');
    await app.close();
    app = openApp(home, () => Date.now() + 10_000);
    await unlock();
  });
});
