import { visibleFields } from '../access/access.ts';
import type { Actor } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import { matchQuery } from '../search/match-query.ts';
import { searchedClasses, searchedFields } from '../storage/schema/search-index.ts';

/**
 * The full-text query for what an actor typed, held to the fields they may see: a word that stands only in a hidden
 * field finds nothing. Undefined where nothing can be found.
 */
export function searchMatch(entity: Entity, typed: string, actor: Actor): string | undefined {
  const query = matchQuery(typed);
  if (query === undefined) return undefined;
  const visible = new Set(visibleFields(actor, entity).map(({ name }) => name));
  const classes = searchedClasses(entity);
  const open = classes.filter((each) =>
    searchedFields(entity).every(({ name, fieldClass }) => fieldClass !== each || visible.has(name)),
  );
  if (open.length === 0) return undefined;
  return open.length === classes.length ? query : `{${open.join(' ')}} : (${query})`;
}
