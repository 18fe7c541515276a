import type { Registry } from '../entities/registry.ts';
import type { Reader } from './reader.ts';

/** How many records of each kind the file holds. Kinds that an older file does not know are left out. */
export function recordCounts(reader: Reader, registry: Registry): Record<string, number> {
  const known = new Set(
    reader
      .sqlAll<{ name: string }>("select name from sqlite_master where type = 'table'")
      .map(({ name }) => name),
  );
  return Object.fromEntries(
    registry.all
      .filter(({ name }) => known.has(name))
      .map(({ name }) => [
        name,
        reader.sqlFirst<{ n: number }>(`select count(*) as n from "${name}"`)?.n ?? 0,
      ]),
  );
}
