import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '../../src/main/core/storage/connection.ts';
import { changeData } from '../open-data.ts';
import { PASSPHRASE } from './at-work.ts';

/** Changes the open workspace as another program with the key would. */
export async function tamper(home: string, change: (database: Connection) => void): Promise<void> {
  const parent = join(home, 'workspaces');
  const folder = join(parent, readdirSync(parent).find((name) => name.endsWith('.vdesk')) ?? '');
  await changeData(folder, PASSPHRASE, change);
}
