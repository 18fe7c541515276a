import { AppError } from '#shared/errors.ts';
import { readKeyFile } from '../storage/key-file.ts';
import { unwrapKey } from '../storage/key-wrap.ts';
import { type Backup, backupDamaged } from './backup-folder.ts';

/** The key of a backup, by the passphrase that anyone had when it was made. Throws `passphraseWrong`, `backupDamaged`. */
export async function keyOfBackup({ name, path }: Backup, passphrase: string): Promise<Uint8Array> {
  const { people } = readKeys(name, path);
  for (const person of people) {
    const key = await unwrapKey(person.key, passphrase);
    if (key) return key;
  }
  throw new AppError('passphraseWrong');
}

function readKeys(name: string, path: string) {
  try {
    return readKeyFile(path);
  } catch (error) {
    throw backupDamaged(name, 'keys', error);
  }
}
