import { removeWholeFolder } from '../storage/whole-folder.ts';
import { listBackups } from './backup-folder.ts';
import { backupsToKeep } from './rotation.ts';

/** Removes the backups in a folder that the rotation no longer keeps. What cannot be read as a backup stays. */
export function rotateBackups(parent: string, timeZone: string): void {
  const { backups } = listBackups(parent);
  const kept = backupsToKeep(
    backups.map(({ name, manifest: { createdAt, kind } }) => ({ name, createdAt, kind })),
    timeZone,
  );
  for (const { name, path } of backups) if (!kept.has(name)) removeWholeFolder(path);
}
