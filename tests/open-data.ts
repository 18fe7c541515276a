import { openSlot, type Secrets } from '../src/main/core/session/key-slots.ts';
import { type Connection, openConnection } from '../src/main/core/storage/connection.ts';
import { readKeyFile } from '../src/main/core/storage/key-file.ts';
import { dataFile } from '../src/main/core/storage/workspace-folder.ts';
import { CHEAP_DERIVATION } from './cheap-derivation.ts';

/** What the first person's passphrase opens, in a workspace of a test: a built program of a test derives cheaply. */
async function secretsOf(folder: string, passphrase: string): Promise<Secrets> {
  const [person] = readKeyFile(folder).people;
  const secrets =
    person &&
    ((await openSlot({ ...person.key, ...CHEAP_DERIVATION }, passphrase)) ??
      (await openSlot(person.key, passphrase)));
  if (!secrets) throw new Error('the passphrase does not open the workspace of this test');
  return secrets;
}

/** Looks into the file of a workspace, or changes it, as another program with the first person's passphrase could. */
export async function withData<T>(
  folder: string,
  passphrase: string,
  mode: 'read' | 'write',
  act: (database: Connection) => T,
): Promise<T> {
  const { dataKey } = await secretsOf(folder, passphrase);
  const { database } = openConnection(dataFile(folder), dataKey, mode);
  try {
    return act(database);
  } finally {
    database.close();
  }
}

export const changeData = (
  folder: string,
  passphrase: string,
  change: (database: Connection) => void,
): Promise<void> => withData(folder, passphrase, 'write', change);
