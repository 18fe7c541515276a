import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { recurringBackup } from '../../../src/main/core/backup/recurring-backup.ts';
import { Recurrences } from '../../../src/main/core/jobs/recurring.ts';
import { becomeRole, openApp, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';
import { ACTIONS, backUp, deskWithCustomers, finished } from './desk-for-test.ts';

const HOUR = 3_600_000;
const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function desk(clock?: () => number) {
  const made = await deskWithCustomers(clock);
  apps.push(made.app);
  const recurrences = new Recurrences([recurringBackup], made.app.core.sessions, {
    workers: made.app.core.workers,
    home: made.home,
  });
  return { ...made, recurrences, backups: join(made.folder, 'backups') };
}

describe('a backup', () => {
  test('is a workspace folder that says what it holds, encrypted, with the keys of its time', async () => {
    const { call, backups, folder } = await desk();
    const { backup } = await backUp(call);
    expect(backup).toMatchObject({ kind: 'manual', actions: ACTIONS });
    const path = backup?.path ?? '';
    expect(readdirSync(path).sort()).toEqual(['data.db', 'keys.json', 'manifest.json']);
    expect(readdirSync(backups)).toHaveLength(1);
    const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ company: '云帆软件', records: { customer: 3, person: 1 } });
    expect(readFileSync(join(path, 'keys.json'))).toEqual(readFileSync(join(folder, 'keys.json')));
    const bytes = readFileSync(join(path, 'data.db'));
    for (const plain of ['甲公司', 'SQLite format 3']) expect(bytes.includes(plain)).toBe(false);
    expect(await call().backup.list()).toMatchObject({ backups: [{ name: backup?.name }], unreadable: [] });
    expect(await call().backup.state()).toMatchObject({ health: 'onePlace', notCovered: 0 });
  });

  test('is made by the schedule while something changes, and not otherwise', async () => {
    let now = Date.UTC(2026, 0, 5, 1);
    const { call, recurrences } = await desk(() => now);
    const kinds = async () => (await call().backup.list()).backups.map(({ kind }) => kind);
    await recurrences.runDue();
    expect(await kinds()).toEqual(['scheduled']);
    now += HOUR;
    await recurrences.runDue();
    expect(await kinds()).toHaveLength(1);
    await call().records.create({ entity: 'customer', values: { name: '丁公司' } });
    expect(await call().backup.state()).toMatchObject({ notCovered: 1 });
    now += HOUR;
    await recurrences.runDue();
    expect(await kinds()).toHaveLength(2);
    await call().backup.settings({ hourly: false });
    now += HOUR;
    await recurrences.runDue();
    expect(await kinds()).toHaveLength(2);
    now += 24 * HOUR;
    await recurrences.runDue();
    expect(await kinds()).toHaveLength(3);
  });

  test('left half-made by a killed program is swept away by the next', async () => {
    const { call, backups } = await desk();
    await backUp(call);
    const half = join(backups, '2026-01-01T00-00-00-000Z-manual.vdesk.unfinished');
    writeFileSync(half, 'half');
    await backUp(call);
    expect(existsSync(half)).toBe(false);
    expect((await call().backup.list()).backups).toHaveLength(2);
  });

  test('is refused with a sentence while keys.json is gone, and nothing is left of it', async () => {
    const { call, backups, folder } = await desk();
    rmSync(join(folder, 'keys.json'));
    expect(await refusalOf(backUp(call))).toBe('keysMissing');
    expect(readdirSync(backups)).toEqual([]);
  });

  test('can be deleted unless it is the only one', async () => {
    const { call } = await desk();
    const { backup: first } = await backUp(call);
    expect(await refusalOf(call().backup.delete({ backup: first?.name ?? '' }))).toBe('backupLast');
    const { backup: second } = await backUp(call);
    await call().backup.delete({ backup: first?.name ?? '' });
    expect((await call().backup.list()).backups.map(({ name }) => name)).toEqual([second?.name]);
    expect(await refusalOf(call().backup.delete({ backup: '../../other' }))).toBe('backupMissing');
  });

  test('belongs to those who hold the permission', async () => {
    const { call } = await desk();
    await becomeRole(call(), 'salesLead');
    expect(await refusalOf(call().backup.list())).toBe('notAllowed');
    expect(await refusalOf(call().backup.start({}))).toBe('notAllowed');
    expect(await refusalOf(call().backup.restore({ backup: 'x' }))).toBe('notAllowed');
    expect(await call().backup.offered()).toEqual([]); // for a locked workspace only
    expect(await refusalOf(call().backup.rescue({ backup: 'x', passphrase: PASSPHRASE }))).toBe(
      'invalidInput',
    );
  });
});

describe('the second place', () => {
  test('gets a verified copy of each backup, and those it missed', async () => {
    let now = Date.UTC(2026, 0, 5, 1);
    const { call, recurrences } = await desk(() => now);
    await backUp(call);
    const place = temporaryFolder();
    await call().backup.settings({ secondPlace: place });
    now += 2 * HOUR;
    const { second } = await backUp(call);
    expect(second).toEqual({ copied: 2, problem: null });
    const there = await call().backup.secondPlace();
    expect(there?.backups).toHaveLength(2);
    expect(await call().backup.state()).toMatchObject({ health: 'good', secondPlace: place });

    // the drive is taken away: the folder it hangs under stays
    for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true });
    now += HOUR;
    await recurrences.runDue();
    expect(await call().backup.state()).toMatchObject({
      health: 'secondPlace',
      problem: { code: 'backupPlaceUnreachable', params: { path: place } },
    });
    expect(await refusalOf(call().backup.secondPlace())).toBe('backupPlaceUnreachable');
    expect(readdirSync(place)).toEqual([]);

    await call().backup.settings({ secondPlace: place }); // another drive, chosen anew
    now += HOUR;
    await recurrences.runDue();
    expect(await call().backup.state()).toMatchObject({ health: 'good', problem: null });
    expect((await call().backup.secondPlace())?.backups).toHaveLength(2);
  });

  test('is a folder that exists and lies outside the workspace', async () => {
    const { call, folder } = await desk();
    for (const place of [
      'relative',
      '/no/such/folder',
      folder,
      join(folder, 'backups'),
      join(folder, 'keys.json'),
    ])
      expect(await refusalOf(call().backup.settings({ secondPlace: place })), place).toBe(
        'backupPlaceInvalid',
      );
    expect(await call().backup.state()).toMatchObject({ secondPlace: null });
    expect(await call().backup.secondPlace()).toBeNull();
  });
});

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
