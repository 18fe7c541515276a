import { AppError, bothLanguages } from '#shared/errors.ts';
import type { Registry } from '../entities/registry.ts';
import { chainHead } from '../storage/chain-head.ts';
import type { OpenConnection } from '../storage/connection.ts';
import { FORMAT } from '../storage/migrations/index.ts';
import { Reader } from '../storage/reader.ts';
import { fileFormat } from '../storage/snapshot.ts';
import { sweepUnfinished } from '../storage/whole-folder.ts';
import { reportUnexpected } from '../unexpected.ts';
import { backupsOf, listBackups } from './backup-folder.ts';
import { makeBackup } from './make-backup.ts';

/**
 * Makes a backup of a file that is about to be brought to this program's format; does nothing where it already has
 * it. The file is in nobody else's hands yet, so this is done on the spot. One that an earlier attempt made of the
 * same state serves again. Throws `migrationWithoutBackup`, and then the file must be left as it is.
 */
export function backupBeforeMigration(
  connection: OpenConnection,
  workspace: string,
  key: Uint8Array,
  registry: Registry,
  now: number,
): void {
  const format = fileFormat(connection.database);
  if (format === 0 || format >= FORMAT) return;
  try {
    const into = backupsOf(workspace);
    sweepUnfinished(into);
    const head = chainHead(new Reader(connection));
    const made = listBackups(into).backups.some(
      ({ manifest }) =>
        manifest.kind === 'beforeMigration' &&
        manifest.fileFormat === format &&
        manifest.head.hash === head.hash,
    );
    if (!made) makeBackup(connection, { workspace, key, into, kind: 'beforeMigration', now }, registry);
  } catch (error) {
    const cause = error instanceof AppError ? error : reportUnexpected(error);
    throw new AppError('migrationWithoutBackup', { reason: bothLanguages([cause.toWire()]) }, { cause });
  }
}
