import { basename, join } from 'node:path';
import { AppError, type WireError } from '#shared/errors.ts';
import { defineTask, type Task } from '../jobs/task.ts';
import { openConnection } from '../storage/connection.ts';
import { sweepUnfinished } from '../storage/whole-folder.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { type Backup, type BackupListing, backupsOf, listBackups } from './backup-folder.ts';
import { compareWithBackup } from './comparison.ts';
import { copyBackup } from './copy-backup.ts';
import { runDrill } from './drill.ts';
import { makeBackup } from './make-backup.ts';
import type { BackupKind, Manifest } from './manifest.ts';
import { restoreBackup } from './restore-backup.ts';
import { rotateBackups } from './rotate.ts';
import { demandFolder, demandReachable, mirrorBackups, type SecondPlace } from './second-place.ts';

export interface MakeOrder {
  readonly workspace: string;
  readonly key: Uint8Array;
  /** Null to bring only the second place up to date. */
  readonly kind: BackupKind | null;
  readonly now: number;
  readonly second: SecondPlace | null;
  /** A folder to put one more copy into. */
  readonly to: string | null;
}

export interface MakeResult {
  readonly backup: Backup | null;
  /** What became of the second place; null where none is chosen. */
  readonly second: { readonly copied: number; readonly problem: WireError | null } | null;
  readonly copiedTo: string | null;
}

/** Makes a backup, thins out the old ones, and brings the second place up to date; its troubles do not undo the first. */
export const makeTask = defineTask('backup.make', (order: MakeOrder, context): MakeResult => {
  const { workspace, key, kind, now, second, to } = order;
  const { registry, facts } = context;
  const into = backupsOf(workspace);
  sweepUnfinished(into);
  let backup: Backup | null = null;
  if (kind !== null) {
    const connection = openConnection(dataFile(workspace), key, 'read');
    try {
      backup = makeBackup(connection, { workspace, key, into, kind, now }, registry, context);
    } finally {
      connection.database.close();
    }
    rotateBackups(into, facts.timeZone);
  }
  let copiedTo: string | null = null;
  if (backup && to !== null) {
    demandFolder(to);
    copiedTo = join(to, basename(backup.path));
    copyBackup(backup, copiedTo, context);
  }
  if (second === null) return { backup, second, copiedTo };
  try {
    const copied = mirrorBackups(workspace, second, facts.timeZone, context);
    return { backup, second: { copied, problem: null }, copiedTo };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { backup, second: { copied: 0, problem: error.toWire() }, copiedTo };
  }
});

/** What stands at the second place. In a worker, because a drive that hangs would stop the window. */
export const lookTask = defineTask('backup.look', (place: SecondPlace): BackupListing => {
  demandReachable(place);
  return listBackups(place.own);
});

export const compareTask = defineTask('backup.compare', (manifest: Manifest, { reader, registry }) =>
  compareWithBackup(reader, manifest, registry),
);

export interface RestoreOrder {
  readonly backup: Backup;
  readonly key: Uint8Array;
  readonly target: string;
  readonly now: number;
}

export const restoreTask = defineTask('backup.restore', (order: RestoreOrder, context): null => {
  restoreBackup(order.backup, order.key, order.target, order.now, context.registry, context);
  return null;
});

export interface DrillOrder {
  readonly workspace: string;
  readonly key: Uint8Array;
  readonly now: number;
}

export const drillTask = defineTask('backup.drill', ({ workspace, key, now }: DrillOrder, context) =>
  runDrill(workspace, key, now, context.registry, context),
);

/** What the worker can do about backups. */
export const backupTasks: readonly Task[] = [makeTask, lookTask, compareTask, restoreTask, drillTask];
