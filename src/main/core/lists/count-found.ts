import { type ExpressionBuilder, sql } from 'kysely';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { searchTable } from '../storage/schema/search-index.ts';
import type { AnyTables, FilterScope } from './compile-filter.ts';
import { type Selection, selected } from './list-query.ts';
import { scopeReach } from './scope-reach.ts';
import { searchMatch } from './search-match.ts';

const builder = queryBuilder<AnyTables>();

/**
 * How many rows a search finds, by the same condition as its list, so that what is hidden is not counted; `most + 1`
 * where there are more than `most`. Counting stops there: along the index where the asker sees most rows, through
 * their own rows where they see few.
 */
export function countFound(
  reader: Reader,
  entity: Entity,
  { search, ...selection }: Omit<Selection, 'entity'> & { search: string },
  most: number,
  scope: FilterScope,
): number {
  const query = searchMatch(entity, search, scope.actor);
  if (query === undefined) return 0;
  const index = searchTable(entity);
  const rows = builder.selectFrom(`${entity.name} as t`).select(sql<number>`1`.as('one'));
  const reach = scopeReach(reader, entity, most, scope);
  if (reach === 'empty') return 0;
  const broad = reach === 'broad';
  const found = broad
    ? rows
        .innerJoin(`${index} as s`, (join) => join.on(sql<boolean>`t.rid = s.rowid`))
        .where(sql<boolean>`${sql.ref(index)} match ${query}`)
        .where((eb) =>
          selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, selection, scope, 'walk'),
        )
    : rows.where((eb) =>
        selected(
          eb as unknown as ExpressionBuilder<AnyTables, string>,
          entity,
          { ...selection, search },
          scope,
        ),
      );
  const counted = reader.first(
    builder.selectFrom(found.limit(most + 1).as('f')).select(sql<number>`count(*)`.as('n')),
  );
  return counted?.n ?? 0;
}
