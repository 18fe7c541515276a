import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE } from '../workspace-for-test.ts';
import { ACTIONS, type BackupDesk, backUp, deskWithCustomers, finished } from './desk-for-test.ts';

const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function desk(): Promise<BackupDesk> {
  const made = await deskWithCustomers();
  apps.push(made.app);
  return made;
}

describe('a restore', () => {
  test('makes a new workspace with all records, a device of its own and a note of where it came from', async () => {
    const { call, app, home } = await desk();
    const { backup } = await backUp(call);
    await call().records.create({ entity: 'customer', values: { name: '之后的' } });
    const { device } = app.core.sessions.demand().workspace.facts;
    const made = await finished<{ path: string; name: string }>(
      call,
      await call().backup.restore({ backup: backup?.name ?? '' }),
    );
    expect(made.name).toMatch(/^云帆软件 \(\d{4}-\d\d-\d\d \d\d\.\d\d\)$/);
    expect(readdirSync(join(home, 'workspaces')).sort()).toEqual(
      [`${made.name}.vdesk`, '云帆软件.vdesk'].sort(),
    );
    // what the restore would leave behind was backed up first
    expect((await call().backup.list()).backups.map(({ kind }) => kind)).toEqual(['beforeRestore', 'manual']);

    await call().session.choose({ path: made.path });
    await call().session.unlock({ passphrase: PASSPHRASE });
    expect((await call().lists.totals({ entity: 'customer' })).count).toBe(3);
    expect((await call().workspace.verify()).findings).toEqual([]);
    const restored = app.core.sessions.demand().workspace;
    expect(restored.facts.device).not.toBe(device);
    expect(await call().backup.state()).toMatchObject({
      health: 'none',
      restoredFrom: { backup: backup?.name, device },
    });
    const group = restored.reader.sqlFirst(
      "select action, source, reason, device from change_group where action = 'core.workspace.restore'",
    );
    expect(group).toEqual({
      action: 'core.workspace.restore',
      source: 'system',
      reason: backup?.name,
      device: restored.facts.device,
    });
  });

  test('is compared first: who did what since, and whether the backup is of this history at all', async () => {
    const { call } = await desk();
    const { backup } = await backUp(call);
    const name = backup?.name ?? '';
    expect((await call().backup.compare({ backup: name })).since).toMatchObject({
      relation: 'same',
      actions: 0,
    });
    await call().records.create({ entity: 'customer', values: { name: '之后的' } });
    const { held, since } = await call().backup.compare({ backup: name });
    expect(held).toMatchObject({ company: '云帆软件', actions: ACTIONS });
    expect(since).toMatchObject({
      relation: 'behind',
      actions: 1,
      byPerson: [{ name: '王芳', actions: 1 }],
      byKind: [{ label: { zh: '客户' }, records: 1 }],
      latest: [{ actor: '王芳', label: { zh: expect.stringContaining('客户') } }],
    });
    const other = await desk();
    const { since: apart } = await other.call().backup.compare({ backup: backup?.path ?? '' });
    expect(apart).toEqual({ relation: 'apart' });
  });

  test('never writes over anything, and takes a name of the user’s', async () => {
    const { call } = await desk();
    const { backup } = await backUp(call);
    const restore = async (name?: string) =>
      finished<{ name: string }>(
        call,
        await call().backup.restore({ backup: backup?.name ?? '', ...(name ? { name } : {}) }),
      );
    expect((await restore('回到周一')).name).toBe('回到周一');
    expect(await refusalOf(restore('回到周一'))).toBe('workspaceExists');
    expect(await refusalOf(restore('云帆软件'))).toBe('workspaceExists');
    const [one, two] = [await restore(), await restore()];
    expect(two.name).toBe(`${one.name} 2`);
  });

  test('of a backup with one flipped byte, anywhere in it, is refused with the check that failed', async () => {
    const { call, app, home } = await desk();
    const { backup } = await backUp(call);
    const file = join(backup?.path ?? '', 'data.db');
    const whole = readFileSync(file);
    const refused = async () =>
      refusalOf(finished(call, await call().backup.restore({ backup: backup?.name ?? '' })));
    for (const at of [0, 17, Math.floor(whole.length / 2), whole.length - 1]) {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ 1;
      writeFileSync(file, flipped);
      expect(await refused(), `byte ${at}`).toBe('backupDamaged');
    }
    writeFileSync(file, whole.subarray(0, whole.length - 4096));
    expect(await refused()).toBe('backupDamaged');
    writeFileSync(file, whole);
    const manifest = join(backup?.path ?? '', 'manifest.json');
    const said = readFileSync(manifest, 'utf8');
    writeFileSync(manifest, said.replace(/"seq": \d+/, '"seq": 3'));
    expect(await refused()).toBe('backupDamaged');
    writeFileSync(manifest, '{');
    expect(await refusalOf(call().backup.restore({ backup: backup?.name ?? '' }))).toBe('backupDamaged');
    expect((await call().backup.list()).unreadable).toEqual([backup?.name]);
    expect(readdirSync(join(home, 'workspaces'))).toHaveLength(1);
    expect(app.core.sessions.open).toBeDefined();
  });

  test('works while the workspace itself cannot be opened, with a passphrase the backup knows', async () => {
    const { call, folder, app } = await desk();
    const { backup } = await backUp(call);
    const name = backup?.name ?? '';
    await app.close();
    apps.length = 0;
    const again = openApp(join(folder, '..', '..'));
    apps.push(again);
    const look = () => again.router.createCaller(again.context({}));
    writeFileSync(join(folder, 'keys.json'), '{'); // and the data with it
    writeFileSync(join(folder, 'data.db'), Buffer.alloc(8192, 7));
    expect((await look().session.status()).problem).toMatchObject({ code: 'keysDamaged' });
    expect(await look().backup.offered()).toMatchObject([{ name, kind: 'manual' }]);
    expect(await refusalOf(look().backup.rescue({ backup: name, passphrase: 'not this one' }))).toBe(
      'passphraseWrong',
    );
    expect(await refusalOf(look().backup.rescue({ backup: 'none', passphrase: PASSPHRASE }))).toBe(
      'backupMissing',
    );
    const made = await look().backup.rescue({ backup: name, passphrase: PASSPHRASE });
    expect((await look().session.status()).state).toBe('locked');
    await look().session.choose({ path: made.path });
    await look().session.unlock({ passphrase: PASSPHRASE });
    expect((await look().lists.totals({ entity: 'customer' })).count).toBe(3);
  });

  test('takes a backup of another workspace with a passphrase of that one', async () => {
    const { call: foreign } = await desk();
    const { backup } = await backUp(foreign);
    const path = backup?.path ?? '';
    const { call } = await desk();
    const restore = async (more: object) =>
      finished<{ name: string }>(call, await call().backup.restore({ backup: path, ...more }));
    expect(await refusalOf(restore({}))).toBe('backupNeedsPassphrase');
    expect(await refusalOf(restore({ passphrase: 'not this one' }))).toBe('passphraseWrong');
    expect((await restore({ passphrase: PASSPHRASE, name: '另一家' })).name).toBe('另一家');
  });
});

describe('a drill', () => {
  test('proves equal digests, leaves nothing behind and the workspace as it was', async () => {
    const { call, folder, home } = await desk();
    const before = readdirSync(folder).sort();
    const proof = await finished<{ digest: string; rows: number }>(call, await call().backup.drill());
    expect(proof).toMatchObject({ head: { seq: ACTIONS }, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(proof.rows).toBeGreaterThan(10);
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(readdirSync(join(home, 'workspaces'))).toHaveLength(1);
    expect((await call().workspace.verify()).findings).toEqual([]);
    const again = await finished<{ digest: string }>(call, await call().backup.drill());
    expect(again.digest).toBe(proof.digest);
  });
});
