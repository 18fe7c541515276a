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

/**
 * Whether so many rows lie within the actor's scope that a page is found sooner by walking the sort index and looking
 * at each row than by gathering all rows of the scope and sorting them. Walking meets one row of the scope in N/k, so
 * a page costs limit·N/k steps; gathering costs k: they are alike at k = √(limit·N). Counting stops there.
 */
export function isBroadScope(reader: Reader, entity: Entity, limit: number, scope: FilterScope): boolean {
  const own = rowScope(scope.actor, entity);
  if (!own) return true;
  const rows = mostRows(reader, entity);
  if (rows <= FEW * limit) return true;
  const even = Math.ceil(Math.sqrt(limit * rows));
  const within = builder
    .selectFrom(`${entity.name} as t`)
    .select(sql<number>`1`.as('one'))
    .where((eb) =>
      compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, own, entity, 't', scope),
    )
    .limit(even + 1);
  const counted = reader.first(builder.selectFrom(within.as('w')).select(sql<number>`count(*)`.as('n')));
  return (counted?.n ?? 0) > even;
}
