import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { copyKeyFile } from '../storage/key-file.ts';
import { buildWholeFolder } from '../storage/whole-folder.ts';
import { dataFile } from '../storage/workspace-folder.ts';
import { type Backup, backupDamaged } from './backup-folder.ts';
import { copyHashed, hashFile } from './file-hash.ts';
import type { Watch } from './watch.ts';

/**
 * Copies a backup into another folder and reads back what was written. Throws `backupDamaged` where the original is
 * no longer what it was, `backupCopyDamaged` where the copy is not what was sent there; nothing of it stays then.
 */
export function copyBackup({ name, path, manifest }: Backup, to: string, watch: Watch): void {
  buildWholeFolder(to, (folder) => {
    if (copyHashed(dataFile(path), dataFile(folder), watch.throwIfCancelled) !== manifest.sha256)
      throw backupDamaged(name, 'content');
    copyKeyFile(path, folder);
    copyFileSync(join(path, 'manifest.json'), join(folder, 'manifest.json'));
    if (hashFile(dataFile(folder), watch.throwIfCancelled) !== manifest.sha256)
      throw new AppError('backupCopyDamaged', { backup: name, path: to });
  });
}
