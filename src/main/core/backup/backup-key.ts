import { AppError } from '#shared/errors.ts';
import { demandPatience, noteFailure } from '../session/failed-tries.ts';
import { openSlot } from '../session/key-slots.ts';
import { type KeyFile, readKeyFile } from '../storage/key-file.ts';
import { type Backup, backupDamaged } from './backup-folder.ts';

/**
 * The key of a backup, by the passphrase that anyone had when it was made. Failed tries are counted in the folder
 * `door` and slow the next ones down. Throws `passphraseWrong`, `tooManyTries`, `backupDamaged`.
 */
export async function keyOfBackup(
  backup: Backup,
  passphrase: string,
  door: string,
  now: number,
): Promise<Uint8Array> {
  const { people } = keysOf(backup);
  demandPatience(door, now);
  for (const { key } of people) {
    const secrets = await openSlot(key, passphrase);
    if (secrets) return secrets.dataKey;
  }
  noteFailure(door, now);
  throw new AppError('passphraseWrong');
}

function keysOf({ name, path }: Backup): KeyFile {
  try {
    return readKeyFile(path);
  } catch (error) {
    throw backupDamaged(name, 'keys', error);
  }
}
