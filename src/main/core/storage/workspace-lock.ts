import { join } from 'node:path';
import Database from 'better-sqlite3';
import { AppError } from '#shared/errors.ts';
import { translateStorageError } from './storage-error.ts';

/**
 * Holds a workspace for one program. The lock is an exclusive transaction on an empty file, so the operating system
 * gives it back however the program ends; there is no stale lock to clear. Throws `workspaceInUse`.
 */
export function lockWorkspace(folder: string): { release(): void } {
  let file: Database.Database | undefined;
  try {
    file = new Database(join(folder, 'in-use.lock'), { timeout: 0 });
    file.pragma('journal_mode = MEMORY');
    file.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    file?.close();
    if (String((error as { code?: unknown }).code).startsWith('SQLITE_BUSY'))
      throw new AppError('workspaceInUse', {}, { cause: error });
    throw translateStorageError(error);
  }
  const held = file;
  return { release: () => held.close() };
}
