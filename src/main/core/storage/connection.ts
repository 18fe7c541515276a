import Database from 'better-sqlite3';
import type { FieldValue } from '#shared/fields.ts';
import { indexText, type SearchedAs } from '../search/index-text.ts';
import { NO_SEALS, type SealRing } from './seals/seal-ring.ts';
import { openValue } from './seals/seal-value.ts';
import { Statements } from './statements.ts';
import { translateStorageError } from './storage-error.ts';

export type Connection = Database.Database;

/** What triggers and functions on a connection work with. */
export interface ConnectionContext {
  /** The change group that writes belong to; undefined outside a unit of work. */
  group: number | undefined;
  /** The keys of sensitive fields that the person at the desk holds. */
  seals: SealRing;
}

export interface OpenConnection {
  readonly database: Connection;
  readonly statements: Statements;
  readonly context: ConnectionContext;
}

/**
 * Opens the encrypted file with its raw 32-byte key. A wrong key or a damaged first page throws `workspaceDamaged`.
 *
 * Triggers call `vd_group()`: it gives the number of the open change group, and throws outside a unit of work, so a
 * write that goes around the unit of work fails, and any other program lacks the function altogether. `vd_open` gives
 * the value of a sealed field to whoever holds its key, so that filters and totals reach it.
 */
export function openConnection(
  file: string,
  key: Uint8Array,
  mode: 'write' | 'read' | 'create',
  seals: SealRing = NO_SEALS,
): OpenConnection {
  const context: ConnectionContext = { group: undefined, seals };
  try {
    const database = new Database(file, { readonly: mode === 'read', fileMustExist: mode !== 'create' });
    try {
      database.pragma("cipher = 'aegis'");
      database.pragma(`key = 'raw:${Buffer.from(key).toString('hex')}'`);
      database.prepare('select count(*) from sqlite_master').get();
      if (mode !== 'read') database.pragma('journal_mode = WAL');
      database.pragma('synchronous = FULL');
      database.pragma('foreign_keys = ON');
      database.pragma('busy_timeout = 5000');
      database.pragma('temp_store = MEMORY'); // a spilled sort would be plain text on the disk
      database.pragma(`cache_size = ${mode === 'read' ? -4000 : -16000}`);
    } catch (error) {
      database.close();
      throw error;
    }
    database.function('vd_group', () => {
      if (context.group === undefined) throw new Error('a write outside a unit of work');
      return context.group;
    });
    database.function('vd_open', (vault: unknown, id: unknown, field: unknown, sealed: unknown) =>
      openValue(context.seals, String(vault), String(id), String(field), sealed as FieldValue),
    );
    database.function('vd_search', { deterministic: true, varargs: true }, (_cut, ways, ...values) =>
      String(ways)
        .split(' ')
        .map((as, at) => (values[at] == null ? '' : indexText(String(values[at]), as as SearchedAs)))
        .join(' '),
    );
    database.function('vd_fold', { deterministic: true }, (value: unknown) =>
      typeof value === 'string' ? value.toLowerCase() : value,
    );
    return { database, statements: new Statements(database), context };
  } catch (error) {
    throw translateStorageError(error);
  }
}
