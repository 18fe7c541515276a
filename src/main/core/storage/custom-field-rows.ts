import type { Connection } from './connection.ts';

/** The definitions of custom fields, in the order of the screens; none in a file of before there were any. */
export function readCustomFields(database: Connection): Readonly<Record<string, unknown>>[] {
  const exists = database
    .prepare("select 1 from sqlite_master where type = 'table' and name = 'customField'")
    .get();
  if (!exists) return [];
  return database
    .prepare('select * from customField where deletedAt is null order by entityName, position, id')
    .all() as Record<string, unknown>[];
}
