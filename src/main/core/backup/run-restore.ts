import { AppError } from '#shared/errors.ts';
import { type Actor, SYSTEM } from '../access/actor.ts';
import type { Clock } from '../clock.ts';
import type { RunOptions, WorkerPool } from '../jobs/worker-pool.ts';
import { NO_SEALS } from '../storage/seals/seal-ring.ts';
import { type WorkspaceEntry, workspaceEntry } from '../storage/workspace-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type Backup, backupDamaged } from './backup-folder.ts';
import { keyOfBackup } from './backup-key.ts';
import { restoreTask } from './backup-tasks.ts';
import { restoreTarget } from './restored-name.ts';

export interface RestoreWish {
  readonly backup: Backup;
  /** The folder that holds the workspaces. */
  readonly home: string;
  /** The restored workspace's name; made of company and moment where none is given. */
  readonly name: string | undefined;
  readonly workers: WorkerPool;
  /** The folder where failed passphrases are counted: the workspace at the desk, or where the backup stands. */
  readonly door: string;
}

/** Restores with a passphrase of the backup's own time; needs no open workspace. Throws `passphraseWrong`. */
export async function restoreWithPassphrase(
  wish: RestoreWish,
  passphrase: string,
  clock: Clock,
  options: RunOptions = {},
): Promise<WorkspaceEntry> {
  const { backup, workers } = wish;
  const key = await keyOfBackup(backup, passphrase, wish.door, clock());
  const target = targetOf(wish, Temporal.Now.timeZoneId());
  const order = { backup, key, target, now: clock() };
  try {
    await workers.read(
      restoreTask,
      order,
      { folder: backup.path, key, seals: NO_SEALS, clock },
      SYSTEM,
      options,
    );
  } catch (error) {
    // the key was sealed in this very backup, so a file that it does not open is damaged
    if (error instanceof AppError && error.code === 'workspaceDamaged')
      throw backupDamaged(backup.name, 'opens', error);
    throw error;
  }
  return workspaceEntry(target);
}

/** Restores with the key of the open workspace. Throws `backupNeedsPassphrase` for a backup with another one. */
export async function restoreWithKey(
  wish: RestoreWish,
  workspace: Workspace,
  actor: Actor,
  options: RunOptions = {},
): Promise<WorkspaceEntry> {
  const { key, clock, facts } = workspace;
  const target = targetOf(wish, facts.timeZone);
  const order = { backup: wish.backup, key, target, now: clock() };
  await wish.workers.read(restoreTask, order, workspace, actor, options);
  return workspaceEntry(target);
}

const targetOf = ({ backup, home, name }: RestoreWish, timeZone: string): string =>
  restoreTarget(home, backup.manifest, name, timeZone);
