import { rmSync } from 'node:fs';
import type { Connection, OpenConnection } from './connection.ts';
import { Reader } from './reader.ts';
import { translateStorageError } from './storage-error.ts';

/**
 * Writes the state of this moment into a new file, encrypted with the same key. Others may go on writing meanwhile.
 * After an error nothing is left of it.
 */
export function snapshotInto(database: Connection, file: string): void {
  try {
    database.prepare('vacuum into ?').run(file);
  } catch (error) {
    rmSync(file, { force: true });
    throw translateStorageError(error);
  }
}

export const fileFormat = (database: Connection): number =>
  database.pragma('user_version', { simple: true }) as number;

/**
 * Reads every page, each of which the cipher authenticates, and checks the trees they form. Whether indexes agree
 * with their tables is left out: a snapshot has just built them from the tables.
 */
export const pagesAreSound = (connection: OpenConnection): boolean =>
  new Reader(connection).sqlFirst<{ quick_check: string }>('pragma quick_check(1)')?.quick_check === 'ok';
