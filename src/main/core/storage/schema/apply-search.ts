import type { Entity } from '../../entities/entity.ts';
import type { Connection } from '../connection.ts';
import {
  createSearchTable,
  fillSearchTable,
  isSearched,
  searchInsertTrigger,
  searchTable,
  searchTriggers,
} from './search-index.ts';

/**
 * Makes the search index of an entity anew, and fills it, where it is not what the triggers to come would have written.
 * Runs before triggers are made anew: the old ones say what the old index holds.
 */
export function applySearch(database: Connection, entity: Entity): void {
  if (!isSearched(entity)) return;
  const known = database
    .prepare("select sql from sqlite_master where type = 'trigger' and name = ?")
    .pluck()
    .get(searchInsertTrigger(entity));
  const [[, wanted] = []] = searchTriggers(entity);
  if (known === wanted) return;
  database.exec(`DROP TABLE IF EXISTS "${searchTable(entity)}"`);
  database.exec(createSearchTable(entity));
  database.exec(fillSearchTable(entity));
}
