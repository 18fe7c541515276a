import { openSlot } from '../src/main/core/session/key-slots.ts';
import { type Connection, openConnection } from '../src/main/core/storage/connection.ts';
import { readKeyFile } from '../src/main/core/storage/key-file.ts';
import { dataFile } from '../src/main/core/storage/workspace-folder.ts';

/** Changes the file of a workspace that nobody has open, as another program with the first person's passphrase could. */
export async function changeData(
  folder: string,
  passphrase: string,
  change: (database: Connection) => void,
): Promise<void> {
  const [person] = readKeyFile(folder).people;
  const secrets = person && (await openSlot(person.key, passphrase));
  if (!secrets) throw new Error('the passphrase does not open the workspace of this test');
  const { database } = openConnection(dataFile(folder), secrets.dataKey, 'write');
  try {
    change(database);
  } finally {
    database.close();
  }
}
