import { expect, vi } from 'vitest';
import type { App } from '../../../src/main/app.ts';
import type { BackupOutcome } from '../../../src/main/core/backup/backup-router.ts';
import type { Caller } from '../../app-for-test.ts';
import { appForTest } from '../../app-for-test.ts';

// every test starts threads of its own, which takes long on a machine with much else to do
vi.setConfig({ testTimeout: 120_000 });

export interface BackupDesk {
  readonly app: App;
  readonly home: string;
  /** The workspace's folder. */
  readonly folder: string;
  readonly call: () => Caller;
}

/** What has happened in it: the workspace was made, its owner signed in, three customers were added. */
export const ACTIONS = 5;

/** The program on a workspace with three customers. */
export async function deskWithCustomers(clock?: () => number): Promise<BackupDesk> {
  const { app, home, call } = await appForTest(clock);
  for (const name of ['甲公司', '乙公司', '丙公司'])
    await call().records.create({ entity: 'customer', values: { name } });
  return { app, home, call, folder: app.core.sessions.demand().workspace.folder };
}

/** Waits for a job's end; throws its refusal as the router would. */
export async function finished<T>(call: () => Caller, { job }: { job: string }): Promise<T> {
  await expect
    .poll(async () => (await call().jobs.get({ id: job }))?.state, { timeout: 90_000 })
    .not.toBe('running');
  const ended = await call().jobs.get({ id: job });
  if (ended?.error) throw Object.assign(new Error(ended.error.code), { cause: ended.error });
  return ended?.result as T;
}

/** Makes a backup by hand and waits for it. */
export const backUp = async (call: () => Caller): Promise<BackupOutcome> =>
  finished<BackupOutcome>(call, await call().backup.start({}));
