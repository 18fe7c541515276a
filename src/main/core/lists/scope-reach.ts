import { type ExpressionBuilder, sql } from 'kysely';
import { rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { mostRows } from '../storage/record-counts.ts';
import { type AnyTables, compileFilter, type FilterScope } from './compile-filter.ts';

/** Pages' worth of rows that are looked at sooner than counted. */
const FEW = 40;

const builder = queryBuilder<AnyTables>();

/** How much of a table lies within an actor's scope: so much that it is walked, little, or nothing. */
export type ScopeReach = 'broad' | 'narrow' | 'empty';

/**
 * Broad where so many rows lie within the actor's scope that a page is found sooner by walking the sort index and looking
 * at each row than by gathering all rows of the scope and sorting them. Walking meets one row of the scope in N/k, so
 * a page costs limit·N/k steps; gathering costs k: they are alike at k = √(limit·N). Counting stops there. For whoever
 * sees nothing, nothing need be looked for.
 */
export function scopeReach(reader: Reader, entity: Entity, limit: number, scope: FilterScope): ScopeReach {
  const own = rowScope(scope.actor, entity);
  if (!own) return 'broad';
  const rows = mostRows(reader, entity);
  if (rows <= FEW * limit) return 'broad';
  const even = Math.ceil(Math.sqrt(limit * rows));
  const within = builder
    .selectFrom(`${entity.name} as t`)
    .select(sql<number>`1`.as('one'))
    .where((eb) =>
      compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, own, entity, 't', scope),
    )
    .limit(even + 1);
  const counted = reader.first(builder.selectFrom(within.as('w')).select(sql<number>`count(*)`.as('n')));
  const found = counted?.n ?? 0;
  return found > even ? 'broad' : found === 0 ? 'empty' : 'narrow';
}
