import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { openConnection } from '../storage/connection.ts';
import { readFacts } from '../storage/facts.ts';
import { Reader } from '../storage/reader.ts';
import { dataFile, WORKSPACE_SUFFIX } from '../storage/workspace-folder.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { usedLetters } from './leases.ts';

/**
 * Letters that other copies of this workspace in the same folder took. A copy restored from the same backup opens with
 * the same key; two of them would otherwise both be offered the same next letter.
 */
export function lettersBeside({ folder, key, facts }: Workspace): string[] {
  const home = dirname(folder);
  return readdirSync(home)
    .filter((name) => name.endsWith(WORKSPACE_SUFFIX) && join(home, name) !== folder)
    .flatMap((name) => lettersOf(dataFile(join(home, name)), key, facts.workspaceId));
}

function lettersOf(file: string, key: Uint8Array, workspaceId: string): string[] {
  try {
    const connection = openConnection(file, key, 'read');
    try {
      const same = readFacts(connection.database).workspaceId === workspaceId;
      return same ? usedLetters(new Reader(connection)) : [];
    } finally {
      connection.database.close();
    }
  } catch {
    return []; // another company's, of an older format, or damaged: nothing it could tell
  }
}
