import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { AppError } from '#shared/errors.ts';
import type { Registry } from '../entities/registry.ts';
import { chainHead, chainHolds } from '../storage/chain-head.ts';
import { type OpenConnection, openConnection } from '../storage/connection.ts';
import { readFacts } from '../storage/facts.ts';
import { copyKeyFile } from '../storage/key-file.ts';
import { Reader } from '../storage/reader.ts';
import { recordCounts } from '../storage/record-counts.ts';
import { fileFormat, pagesAreSound, snapshotInto } from '../storage/snapshot.ts';
import { translateStorageError } from '../storage/storage-error.ts';
import { buildWholeFolder } from '../storage/whole-folder.ts';
import { dataFile, WORKSPACE_SUFFIX } from '../storage/workspace-folder.ts';
import { VERSION } from '../version.ts';
import { type Backup, type BackupCheck, backupDamaged, newBackupFolder } from './backup-folder.ts';
import { hashFile } from './file-hash.ts';
import { type BackupKind, type Manifest, writeManifest } from './manifest.ts';
import { unwatched, type Watch } from './watch.ts';

export interface BackupOrder {
  /** The workspace, for its keys; its data comes over the connection. */
  readonly workspace: string;
  readonly key: Uint8Array;
  /** The folder to put the backup in. */
  readonly into: string;
  readonly kind: BackupKind;
  readonly now: number;
}

const STEPS = 4;

/**
 * Makes a backup: a workspace folder with the state of this moment, opened and checked before it gets its name. Killed
 * or refused, it leaves nothing, and other backups are not touched. Throws `backupDiskFull`, `backupDamaged`.
 */
export function makeBackup(
  source: OpenConnection,
  order: BackupOrder,
  registry: Registry,
  watch: Watch = unwatched,
): Backup {
  const final = newBackupFolder(order.into, order.now, order.kind);
  const name = basename(final, WORKSPACE_SUFFIX);
  const step = (done: number): void => {
    watch.progress(done, STEPS);
    watch.throwIfCancelled();
  };
  try {
    const manifest = buildWholeFolder(final, (folder) => {
      step(0);
      const file = dataFile(folder);
      snapshotInto(source.database, file);
      copyKeyFile(order.workspace, folder);
      step(1);
      const found = inspect(source, file, order.key, registry, name);
      step(2);
      const { workspaceId, company } = readFacts(source.database);
      const made: Manifest = {
        format: 1,
        workspaceId,
        company,
        createdAt: order.now,
        kind: order.kind,
        program: VERSION,
        ...found,
        size: statSync(file).size,
        sha256: hashFile(file, watch.throwIfCancelled),
        verifiedAt: order.now,
      };
      step(3);
      writeManifest(folder, made);
      return made;
    });
    watch.progress(STEPS, STEPS);
    return { name, path: final, manifest };
  } catch (error) {
    const translated = translateStorageError(error);
    if (translated instanceof AppError && translated.code === 'diskFull')
      throw new AppError('backupDiskFull', { path: order.into }, { cause: error });
    throw translated;
  }
}

/** Opens the new file as a restore would, and looks whether it is whole and a moment of the source. */
function inspect(
  source: OpenConnection,
  file: string,
  key: Uint8Array,
  registry: Registry,
  name: string,
): Pick<Manifest, 'fileFormat' | 'head' | 'records'> {
  const failed = (check: BackupCheck, cause?: unknown): AppError =>
    new AppError('backupNotVerified', backupDamaged(name, check).params, { cause });
  try {
    const copy = openConnection(file, key, 'read');
    try {
      const reader = new Reader(copy);
      if (!pagesAreSound(copy)) throw failed('pages');
      const head = chainHead(reader);
      if (!chainHolds(new Reader(source), head)) throw failed('chain');
      return { fileFormat: fileFormat(copy.database), head, records: recordCounts(reader, registry) };
    } finally {
      copy.database.close();
    }
  } catch (error) {
    throw error instanceof AppError && error.code === 'backupNotVerified' ? error : failed('opens', error);
  }
}
