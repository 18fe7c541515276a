import { createHash } from 'node:crypto';
import type { Connection, OpenConnection } from './connection.ts';
import { Reader } from './reader.ts';

/** What a file holds, reduced to a number: two files with equal digests hold the same rows. */
export interface Digest {
  readonly hash: string;
  readonly rows: number;
  /** Of each table by itself, so that a difference can be named. */
  readonly tables: Readonly<Record<string, string>>;
}

/**
 * Every row of every table in the order of its key, the change log among them, sealed values as they lie there; search
 * indexes follow from the rest.
 */
export function digestOf(connection: OpenConnection): Digest {
  const reader = new Reader(connection);
  const names = reader
    .sqlAll<{ name: string }>(
      `select name from sqlite_master where type = 'table' and name not like 'search\\_%' escape '\\'
       and name not like 'sqlite\\_%' escape '\\' order by name`,
    )
    .map(({ name }) => name);
  const whole = createHash('sha256');
  const tables: Record<string, string> = {};
  let rows = 0;
  for (const name of names) {
    const hash = createHash('sha256');
    const key = reader
      .sqlAll<{ name: string }>('select name from pragma_table_info(?) where pk > 0 order by pk', [name])
      .map((column) => `"${column.name}"`)
      .join(', ');
    for (const row of reader.sqlEach<object>(`select * from "${name}" order by ${key}`)) {
      for (const [column, value] of Object.entries(row)) {
        const bytes = value instanceof Uint8Array ? value : Buffer.from(JSON.stringify(value));
        hash.update(`${column}:${bytes.length}:`).update(bytes);
      }
      rows += 1;
    }
    tables[name] = hash.digest('hex');
    whole.update(`${name}:${tables[name]}\n`);
  }
  return { hash: whole.digest('hex'), rows, tables };
}

/** Changes whenever anybody else has committed something to the file. */
export const commitsSeen = (database: Connection): number =>
  database.pragma('data_version', { simple: true }) as number;
