import type { Entity } from '../entities/entity.ts';
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

/** At most so many rows a table has: its last row number, read off its end without counting. */
export const mostRows = (reader: Reader, { name }: Entity): number =>
  reader.sqlFirst<{ n: number }>(`select max(rid) as n from "${name}"`)?.n ?? 0;

/** How many records bear a tag; counting stops at `most`. */
export const countTagged = (reader: Reader, tagId: string, most: number): number =>
  reader.sqlFirst<{ n: number }>(
    'select count(*) as n from (select 1 from tagging where tagId = ? and deletedAt is null limit ?)',
    [tagId, most],
  )?.n ?? 0;
