import type { Entity } from '../../entities/entity.ts';
import type { Connection } from '../connection.ts';
import { columnDefinition, createIndexes, createTable, DELETED_WITH } from './table.ts';
import { createTriggers } from './triggers.ts';

/** Makes the table of an entity, or adds the columns that it lacks. */
export function applyTable(database: Connection, entity: Entity): void {
  const columns = new Set(
    database.prepare('select name from pragma_table_info(?)').pluck().all(entity.name) as string[],
  );
  if (columns.size === 0) {
    database.exec(createTable(entity));
    return;
  }
  const add = (definition: string): void => {
    database.exec(`ALTER TABLE "${entity.name}" ADD COLUMN ${definition}`);
  };
  if (!columns.has('deletedWith')) add(DELETED_WITH);
  for (const field of entity.columns) if (!columns.has(field.name)) add(columnDefinition(entity, field));
}

/** Makes the indexes that are missing, and anew those that changed. */
export function applyIndexes(database: Connection, entity: Entity): void {
  const known = new Map(
    database
      .prepare("select name, sql from sqlite_master where type = 'index' and tbl_name = ?")
      .raw()
      .all(entity.name) as [string, string | null][],
  );
  for (const [name, sql] of createIndexes(entity)) {
    if (known.get(name) === sql) continue;
    if (known.has(name)) database.exec(`DROP INDEX "${name}"`);
    database.exec(sql);
  }
}

const CUSTOM_INDEX = /_(sort|reference)_x_/;

/** Drops the indexes of custom fields that are no longer to be sorted by; an index holds nothing of its own. */
export function dropSpareIndexes(database: Connection, entity: Entity): void {
  const wanted = createIndexes(entity);
  const known = database
    .prepare("select name from sqlite_master where type = 'index' and tbl_name = ? and sql is not null")
    .pluck()
    .all(entity.name) as string[];
  for (const name of known)
    if (CUSTOM_INDEX.test(name) && !wanted.has(name)) database.exec(`DROP INDEX "${name}"`);
}

export function dropTriggers(database: Connection, { name: table }: Entity): void {
  const names = database
    .prepare("select name from sqlite_master where type = 'trigger' and tbl_name = ?")
    .pluck()
    .all(table) as string[];
  for (const name of names) database.exec(`DROP TRIGGER "${name}"`);
}

/** Makes the triggers of an entity; `parent` is the document whose freezing freezes it too. */
export function applyTriggers(database: Connection, entity: Entity, parent: Entity | undefined): void {
  for (const sql of createTriggers(entity, parent).values()) database.exec(sql);
}
