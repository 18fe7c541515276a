import type { Registry } from '../../entities/registry.ts';
import type { Connection } from '../connection.ts';
import { applySearch } from './apply-search.ts';
import { columnDefinition, createIndexes, createTable, DELETED_WITH } from './table.ts';
import { createTriggers } from './triggers.ts';

/**
 * Brings the tables of all entities to their definitions: missing tables, columns and indexes are added; triggers,
 * and indexes and search tables that changed, made anew. Additive: nothing that holds data is dropped. Runs inside the
 * migration's transaction.
 */
export function applyEntities(database: Connection, registry: Registry): void {
  const existing = (type: string): Set<string> =>
    new Set(database.prepare('select name from sqlite_master where type = ?').pluck().all(type) as string[]);
  const tables = existing('table');
  for (const entity of registry.all) {
    if (!tables.has(entity.name)) {
      database.exec(createTable(entity));
      continue;
    }
    const columns = new Set(
      database.prepare('select name from pragma_table_info(?)').pluck().all(entity.name) as string[],
    );
    if (!columns.has('deletedWith')) database.exec(`ALTER TABLE "${entity.name}" ADD COLUMN ${DELETED_WITH}`);
    for (const field of entity.fields)
      if (!columns.has(field.name))
        database.exec(`ALTER TABLE "${entity.name}" ADD COLUMN ${columnDefinition(entity, field)}`);
  }
  const indexes = new Map(
    database.prepare("select name, sql from sqlite_master where type = 'index'").raw().all() as [
      string,
      string | null,
    ][],
  );
  for (const entity of registry.all) {
    for (const [name, sql] of createIndexes(entity)) {
      const known = indexes.get(name);
      if (known === sql) continue;
      if (known !== undefined) database.exec(`DROP INDEX "${name}"`);
      database.exec(sql);
    }
    applySearch(database, entity);
  }
  const triggers = database.prepare('select name from sqlite_master where type = ? and tbl_name = ?').pluck();
  for (const { name: table } of registry.all)
    for (const name of triggers.all('trigger', table) as string[]) database.exec(`DROP TRIGGER "${name}"`);
  for (const entity of registry.all) {
    const parent = entity.spec.frozenWith ? registry.get(entity.spec.frozenWith.entity) : undefined;
    for (const sql of createTriggers(entity, parent).values()) database.exec(sql);
  }
}
