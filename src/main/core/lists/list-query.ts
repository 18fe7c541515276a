import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { z } from 'zod';
import { Filter } from '#shared/filter/filter.ts';
import { rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { searchTable } from '../storage/schema/search-index.ts';
import { type AnyTables, compileFilter, type FilterScope } from './compile-filter.ts';
import { searchMatch } from './search-match.ts';

/** Which rows of an entity are meant: the same for pages, totals, exports, boards and metrics. */
export const Selection = z.object({
  entity: z.string().max(100),
  filter: Filter.nullish(),
  search: z.string().max(500).nullish(),
  deleted: z.boolean().optional(),
});
export type Selection = z.infer<typeof Selection>;

/**
 * How rows of a person's scope are met: gathered by its index, gathered first and whatever else is asked for among
 * them alone, or looked at one by one on the way along another index.
 */
export type Reach = 'gather' | 'rows' | 'walk';

/**
 * The condition of a selection on the table `t`: what was asked, and what this actor may see at all. Every read of
 * many rows goes through here, so rights hold in all of them alike.
 */
export function selected(
  eb: ExpressionBuilder<AnyTables, string>,
  entity: Entity,
  selection: Omit<Selection, 'entity'>,
  scope: FilterScope,
  reach: Reach = 'gather',
): Expression<SqlBool> {
  const conditions: Expression<SqlBool>[] = [eb('t.deletedAt', selection.deleted ? 'is not' : 'is', null)];
  const own = rowScope(scope.actor, entity);
  if (own) {
    if (reach === 'rows') {
      const among = eb
        .selectFrom(`${entity.name} as o`)
        .select('o.rid')
        .where((inner) => compileFilter(inner as unknown as typeof eb, own, entity, 'o', scope));
      conditions.push(eb('t.rid', 'in', among));
    } else {
      const mine = compileFilter(eb, own, entity, 't', scope);
      conditions.push(reach === 'walk' ? sql<SqlBool>`(${mine}) is true` : mine); // no index serves “is true”
    }
  }
  if (selection.filter) conditions.push(compileFilter(eb, selection.filter, entity, 't', scope));
  if (selection.search?.trim()) {
    const query = searchMatch(entity, selection.search, scope.actor);
    const index = searchTable(entity);
    conditions.push(
      query === undefined
        ? sql<SqlBool>`0`
        : sql<SqlBool>`t.rid in (select rowid from ${sql.table(index)} where ${sql.ref(index)} match ${query})`,
    );
  }
  return eb.and(conditions);
}
