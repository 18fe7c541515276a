import type { Entity } from '../../entities/entity.ts';
import type { Registry } from '../../entities/registry.ts';
import type { Connection } from '../connection.ts';
import { applyIndexes, applyTable, applyTriggers, dropSpareIndexes, dropTriggers } from './apply-entity.ts';
import { applySearch } from './apply-search.ts';

const parentOf = ({ spec }: Entity, registry: Registry): Entity | undefined =>
  spec.frozenWith ? registry.get(spec.frozenWith.entity) : undefined;

/**
 * Brings the tables of all entities to their definitions: missing tables, columns and indexes are added; triggers,
 * and indexes and search tables that changed, made anew. Additive: nothing that holds data is dropped. Runs inside the
 * migration's transaction.
 */
export function applyEntities(database: Connection, registry: Registry): void {
  for (const entity of registry.all) applyTable(database, entity);
  for (const entity of registry.all) {
    applyIndexes(database, entity);
    applySearch(database, entity);
  }
  for (const entity of registry.all) dropTriggers(database, entity);
  for (const entity of registry.all) applyTriggers(database, entity, parentOf(entity, registry));
}

/** The same for one entity of a workspace in use, inside a unit of work; its search index is as it was. */
export function reshapeEntity(database: Connection, entity: Entity, registry: Registry): void {
  applyTable(database, entity);
  dropSpareIndexes(database, entity);
  applyIndexes(database, entity);
  dropTriggers(database, entity);
  applyTriggers(database, entity, parentOf(entity, registry));
}
