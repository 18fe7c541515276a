import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { createApp } from '../../src/main/app.ts';
import { listBackups } from '../../src/main/core/backup/backup-folder.ts';
import { verifyBackup } from '../../src/main/core/backup/verify-backup.ts';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { listWorkspaces } from '../../src/main/core/storage/workspace-folder.ts';
import { registry } from '../../src/main/rooms.ts';
import { PASSPHRASE, QUICK, temporaryFolder } from '../core/workspace-for-test.ts';
import { WORKER } from '../worker-for-test.ts';

const RUNS = Number(process.env.VDESK_CRASHES ?? 5);

const openApp = (home: string) =>
  createApp({
    home,
    resources: 'resources',
    worker: WORKER,
    source: 'commandLine',
    cost: QUICK,
  });

/** Runs the work again and again in a process and kills it somewhere; returns how often it had ended. */
async function killDuring(home: string, work: string, random: SeededRandom): Promise<number> {
  const child = spawn(
    process.execPath,
    [new URL('./backup-process.ts', import.meta.url).pathname, home, PASSPHRASE, work],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  const ended = once(child, 'close');
  let done = 0;
  let ready = false;
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === 'done') done += 1;
    // the first piece of work starts the worker, which takes longest
    if (line === 'ready' && !ready) setTimeout(() => child.kill('SIGKILL'), random.integer(100, 1200));
    ready = true;
  }
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  return done;
}

async function workspaceWithDeals(home: string): Promise<{ folder: string; key: Uint8Array }> {
  const app = openApp(home);
  const call = app.router.createCaller(app.context({}));
  await call.session.create({ company: '云帆', person: '王芳', passphrase: PASSPHRASE });
  for (let at = 0; at < 40; at++)
    await call.records.create({
      entity: 'customer',
      values: { name: `客户 ${at}`, note: '备'.repeat(10_000) },
    });
  const { job } = await call.backup.start({});
  await expect.poll(async () => (await call.jobs.get({ id: job }))?.state, { timeout: 90_000 }).toBe('done');
  const { folder, key } = app.core.sessions.demand().workspace;
  await app.close();
  return { folder, key };
}

async function findings(home: string, path: string): Promise<unknown> {
  const app = openApp(home);
  const call = app.router.createCaller(app.context({}));
  await call.session.unlock({ path, passphrase: PASSPHRASE });
  const found = await call.workspace.verify();
  await app.close();
  return found.findings;
}

test(`a backup that is killed is whole or absent: ${RUNS} kills`, { timeout: 240_000 }, async () => {
  const home = temporaryFolder();
  const { folder, key } = await workspaceWithDeals(home);
  const random = new SeededRandom(11);
  let acknowledged = 1;
  let cut = 0;
  for (let run = 0; run < RUNS; run++) {
    acknowledged += await killDuring(home, 'backup', random);
    const names = readdirSync(join(folder, 'backups'));
    const { backups, unreadable } = listBackups(join(folder, 'backups'));
    if (names.length > backups.length) cut += 1;
    expect(unreadable).toEqual([]);
    expect(backups.length).toBeGreaterThanOrEqual(acknowledged);
    acknowledged = backups.length; // one may have been whole and not yet told
    for (const backup of backups.slice(0, 3)) verifyBackup(backup, key, registry);
  }
  expect(await findings(home, folder)).toEqual([]);
  console.warn(
    `${RUNS} kills, ${cut} of them in the middle of a backup, ${acknowledged} whole backups, 0 halves`,
  );
});

test(`a restore that is killed is whole or absent: ${RUNS} kills`, { timeout: 240_000 }, async () => {
  const home = temporaryFolder();
  const { folder } = await workspaceWithDeals(home);
  const [backup] = listBackups(join(folder, 'backups')).backups;
  const random = new SeededRandom(12);
  let acknowledged = 1;
  let checked = 1;
  for (let run = 0; run < RUNS; run++) {
    acknowledged += await killDuring(home, backup?.path ?? '', random);
    const found = listWorkspaces(home);
    expect(found.length).toBeGreaterThanOrEqual(acknowledged);
    if (found.length === checked) continue;
    acknowledged = found.length;
    checked = found.length;
    const newest = found
      .toSorted((a, b) => a.name.length - b.name.length || (a.name < b.name ? -1 : 1))
      .at(-1);
    expect(await findings(home, newest?.path ?? '')).toEqual([]);
  }
  expect(await findings(home, folder)).toEqual([]);
  console.warn(`${RUNS} kills, ${acknowledged - 1} restored workspaces, all whole`);
});
