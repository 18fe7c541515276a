import type { ExpressionBuilder } from 'kysely';
import { AppError } from '#shared/errors.ts';
import { rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { asListRow, type ListRow, selectRows } from '../lists/select-rows.ts';
import type { Reader } from '../storage/reader.ts';

/** One record as this actor may see it, in the recycle bin or not; undefined outside their scope. */
export function findVisible(
  reader: Reader,
  entity: Entity,
  id: string,
  scope: FilterScope,
): ListRow | undefined {
  const own = rowScope(scope.actor, entity);
  const found = reader.first(
    selectRows(entity, scope)
      .where('t.id', '=', id)
      .where((eb) =>
        own
          ? compileFilter(eb as unknown as ExpressionBuilder<AnyTables, string>, own, entity, 't', scope)
          : eb.and([]),
      ),
  );
  return found && asListRow(found);
}

/**
 * As `findVisible`; a record outside the actor's scope is reported as `notFound`, like one that does not exist: its
 * existence is not theirs to learn.
 */
export function readRecord(reader: Reader, entity: Entity, id: string, scope: FilterScope): ListRow {
  const found = findVisible(reader, entity, id, scope);
  if (!found) throw new AppError('notFound', { entity: entity.spec.label });
  return found;
}
