import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import { recurringBackup } from '../../../src/main/core/backup/recurring-backup.ts';
import { Recurrences } from '../../../src/main/core/jobs/recurring.ts';
import { becomeRole, refusalOf } from '../../app-for-test.ts';
import { PASSPHRASE, temporaryFolder } from '../workspace-for-test.ts';
import { ACTIONS, backUp, deskWithCustomers } from './desk-for-test.ts';

const HOUR = 3_600_000;
const apps: App[] = [];
afterEach(async () => {
  for (const app of apps.splice(0)) await app.close();
});

async function desk(clock?: () => number) {
  const made = await deskWithCustomers(clock);
  apps.push(made.app);
  const recurrences = new Recurrences([recurringBackup], made.app.core.sessions, made.app.core.jobs, {
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
