import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { translateStorageError } from '../storage/storage-error.ts';

const path = (home: string): string => join(home, 'state.json');

/** The workspace that was open last; undefined when none was, or the note cannot be read. */
export function lastWorkspace(home: string): string | undefined {
  try {
    const state: unknown = JSON.parse(readFileSync(path(home), 'utf8'));
    if (
      typeof state === 'object' &&
      state !== null &&
      'workspace' in state &&
      typeof state.workspace === 'string'
    )
      return state.workspace;
  } catch {
    // no note, or one that another version wrote: the user chooses again
  }
  return undefined;
}

export function rememberWorkspace(home: string, workspace: string): void {
  try {
    mkdirSync(home, { recursive: true });
    writeFileSync(`${path(home)}.new`, JSON.stringify({ workspace }));
    renameSync(`${path(home)}.new`, path(home));
  } catch (error) {
    throw translateStorageError(error);
  }
}
