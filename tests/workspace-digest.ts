import { createHash } from 'node:crypto';
import type { Reader } from '../src/main/core/storage/reader.ts';

/** What only says that a command was seen, or how the program itself is doing. */
const NOT_DATA = new Set(['command_receipt', 'job_run', 'job_turn']);

/** A hash of every row of every table but receipts: equal where nothing at all was written. */
export function workspaceDigest(reader: Reader): string {
  const tables = reader
    .sqlAll<{ name: string }>("select name from sqlite_master where type = 'table' order by name")
    .map(({ name }) => name)
    .filter((name) => !NOT_DATA.has(name) && !/^(sqlite_|search_)/.test(name));
  const hash = createHash('sha256');
  for (const table of tables) {
    hash.update(`\0${table}`);
    for (const row of reader.sqlEach<Record<string, unknown>>(`select * from "${table}"`))
      for (const value of Object.values(row))
        hash.update(value instanceof Uint8Array ? value : JSON.stringify(value)).update('\x1f');
  }
  return hash.digest('hex');
}
