import type { ExpressionBuilder } from 'kysely';
import type { Filter } from '#shared/filter/filter.ts';
import type { Entity } from '../entities/entity.ts';
import type { AnyTables, FilterScope } from '../lists/compile-filter.ts';
import { selected } from '../lists/list-query.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';

const builder = queryBuilder<AnyTables>();

/** Whether a record is there for this actor, out of the recycle bin, and meets a filter: as a list would say. */
export function meetsCondition(
  reader: Reader,
  entity: Entity,
  id: string,
  filter: Filter | null,
  scope: FilterScope,
): boolean {
  const query = builder
    .selectFrom(`${entity.name} as t`)
    .select('t.id')
    .where('t.id', '=', id)
    .where((eb) =>
      selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, { filter }, scope),
    );
  return reader.first(query) !== undefined;
}
