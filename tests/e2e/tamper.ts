import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openSlot } from '../../src/main/core/session/key-slots.ts';
import { type Connection, openConnection } from '../../src/main/core/storage/connection.ts';
import { readKeyFile } from '../../src/main/core/storage/key-file.ts';
import { dataFile } from '../../src/main/core/storage/workspace-folder.ts';
import { PASSPHRASE } from './at-work.ts';

/** Changes the open workspace as another program with the key would. */
export async function tamper(home: string, change: (database: Connection) => void): Promise<void> {
  const parent = join(home, 'workspaces');
  const folder = join(parent, readdirSync(parent).find((name) => name.endsWith('.vdesk')) ?? '');
  const [person] = readKeyFile(folder).people;
  if (!person) throw new Error('nobody can open the workspace');
  const secrets = await openSlot(person.key, PASSPHRASE);
  if (!secrets) throw new Error('the passphrase is another');
  const { database } = openConnection(dataFile(folder), secrets.dataKey, 'write');
  try {
    change(database);
  } finally {
    database.close();
  }
}
