import { existsSync } from 'node:fs';
import { AppError } from '#shared/errors.ts';
import type { Registry } from '../entities/registry.ts';
import { chainHead } from '../storage/chain-head.ts';
import { type OpenConnection, openConnection } from '../storage/connection.ts';
import { readKeyFile } from '../storage/key-file.ts';
import { FORMAT } from '../storage/migrations/index.ts';
import { Reader } from '../storage/reader.ts';
import { recordCounts } from '../storage/record-counts.ts';
import { fileFormat, pagesAreSound } from '../storage/snapshot.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { type Backup, backupDamaged } from './backup-folder.ts';
import { hashFile } from './file-hash.ts';
import { unwatched, type Watch } from './watch.ts';

/**
 * Opens a backup and checks that it is what its manifest says. Throws `backupDamaged` with the check that failed,
 * `backupNeedsPassphrase` where it is whole and has another key, `workspaceNewer` where a newer program wrote it.
 * Writes nothing, neither into the backup nor beside it.
 */
export function verifyBackup(
  { name, path, manifest }: Backup,
  key: Uint8Array,
  registry: Registry,
  watch: Watch = unwatched,
): void {
  if (manifest.fileFormat > FORMAT)
    throw new AppError('workspaceNewer', { found: manifest.fileFormat, supported: FORMAT });
  try {
    readKeyFile(path);
  } catch (error) {
    throw backupDamaged(name, 'keys', error);
  }
  const file = dataFile(path);
  if (!existsSync(file) || hashFile(file, watch.throwIfCancelled) !== manifest.sha256)
    throw backupDamaged(name, 'content');
  let connection: OpenConnection;
  try {
    connection = openConnection(file, key, 'read');
  } catch (error) {
    // every byte is the one that was verified with its own key, so this is another key
    throw new AppError('backupNeedsPassphrase', { backup: name }, { cause: error });
  }
  try {
    const { database } = connection;
    const reader = new Reader(connection);
    if (fileFormat(database) !== manifest.fileFormat || !pagesAreSound(connection))
      throw backupDamaged(name, 'pages');
    watch.throwIfCancelled();
    const head = chainHead(reader);
    if (head.seq !== manifest.head.seq || head.hash !== manifest.head.hash)
      throw backupDamaged(name, 'chain');
    const counted = recordCounts(reader, registry);
    for (const [kind, count] of Object.entries(manifest.records))
      if ((counted[kind] ?? count) !== count) throw backupDamaged(name, 'records');
  } catch (error) {
    throw error instanceof AppError ? error : backupDamaged(name, 'pages', error);
  } finally {
    connection.database.close();
  }
}
