import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { SYSTEM } from '../access/actor.ts';
import type { Registry } from '../entities/registry.ts';
import { newId } from '../ids.ts';
import { writeSetting } from '../settings/setting.ts';
import { openConnection } from '../storage/connection.ts';
import { readFacts, takeNewDevice } from '../storage/facts.ts';
import { copyKeyFile } from '../storage/key-file.ts';
import { migrate } from '../storage/migrations/index.ts';
import { UnitOfWork } from '../storage/unit-of-work.ts';
import { buildWholeFolder, sweepUnfinished } from '../storage/whole-folder.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { type Backup, backupDamaged, backupsOf } from './backup-folder.ts';
import { restoredFromSetting } from './backup-settings.ts';
import { copyHashed } from './file-hash.ts';
import { verifyBackup } from './verify-backup.ts';
import type { Watch } from './watch.ts';

const DAY = 86_400_000;

/**
 * Makes a new workspace of a backup, after verifying it. The folder appears whole or not at all, and never over
 * another: throws `workspaceExists`, `backupDamaged` and what `verifyBackup` throws.
 */
export function restoreBackup(
  backup: Backup,
  key: Uint8Array,
  target: string,
  now: number,
  registry: Registry,
  watch: Watch,
): void {
  watch.progress(0, 3);
  verifyBackup(backup, key, registry, watch);
  watch.progress(1, 3);
  mkdirSync(dirname(target), { recursive: true });
  sweepUnfinished(dirname(target), DAY); // another program may be building there now
  buildWholeFolder(target, (folder) => {
    layOut(backup, folder, watch);
    watch.progress(2, 3);
    begin(backup, key, folder, now, registry);
  });
  watch.progress(3, 3);
}

/** Puts the backup's content into an empty folder, as it was. */
export function layOut({ name, path, manifest }: Backup, folder: string, watch: Watch): void {
  if (copyHashed(dataFile(path), dataFile(folder), watch.throwIfCancelled) !== manifest.sha256)
    throw backupDamaged(name, 'content');
  copyKeyFile(path, folder);
  mkdirSync(backupsOf(folder));
}

/**
 * Begins the restored workspace's own life: this program's format, a device of its own, so that no series leased to
 * the old one goes on here, and an action in the log that says where it came from.
 */
export function begin(
  { name, manifest }: Backup,
  key: Uint8Array,
  folder: string,
  now: number,
  registry: Registry,
): void {
  const connection = openConnection(dataFile(folder), key, 'write');
  try {
    const { database } = connection;
    migrate(database, registry); // no backup before it: the one being restored is one
    const { device } = readFacts(database);
    const facts = takeNewDevice(database, newId(now));
    new UnitOfWork(connection, registry, facts, () => now).run(
      { action: 'core.workspace.restore', actor: SYSTEM, source: 'system', reason: name },
      (work) => {
        const from = { backup: name, createdAt: manifest.createdAt, device, restoredAt: now };
        writeSetting(work, restoredFromSetting, from);
      },
    );
  } finally {
    connection.database.close();
  }
}
