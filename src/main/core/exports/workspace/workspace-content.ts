import { sql } from 'kysely';
import type { FieldMeta } from '#shared/fields.ts';
import { mayRead, visibleFields } from '../../access/access.ts';
import type { Entity } from '../../entities/entity.ts';
import type { TaskContext } from '../../jobs/task.ts';
import { columnOf } from '../../lists/column.ts';
import type { AnyTables, FilterScope } from '../../lists/compile-filter.ts';
import { type ListRow, readPage } from '../../lists/page.ts';
import { readTotals } from '../../lists/totals.ts';
import { queryBuilder } from '../../storage/query-builder.ts';
import type { Reader } from '../../storage/reader.ts';

/** What of one kind of record leaves, as far as this person may see it. */
export interface EntityContent {
  readonly entity: Entity;
  readonly fields: readonly FieldMeta[];
  /** Row by row, those in the recycle bin last. */
  rows(): Generator<ListRow>;
}

/** Something that does not leave, and why. */
export interface LeftOut {
  readonly entity: string;
  /** Null for all of the entity. */
  readonly field: string | null;
  readonly why: 'noRight' | 'noKey';
  /** How many values; null where not even that may be known. */
  readonly values: number | null;
}

const PAGE = 500;
const builder = queryBuilder<AnyTables>();

/** All that the workspace holds and this person may see; and what of it stays behind. */
export function workspaceContent(context: TaskContext): {
  readonly contents: readonly EntityContent[];
  readonly leftOut: readonly LeftOut[];
} {
  const { registry, actor } = context;
  const contents: EntityContent[] = [];
  const leftOut: LeftOut[] = [];
  for (const entity of registry.all) {
    if (!mayRead(actor, entity)) {
      leftOut.push({ entity: entity.name, field: null, why: 'noRight', values: null });
      continue;
    }
    const fields = visibleFields(actor, entity);
    for (const { name } of entity.fields)
      if (!fields.some((field) => field.name === name))
        leftOut.push({ entity: entity.name, field: name, why: 'noRight', values: null });
    for (const field of entity.sealed) {
      const values = fields.some(({ name }) => name === field) ? unopened(entity, field, context) : 0;
      if (values > 0) leftOut.push({ entity: entity.name, field, why: 'noKey', values });
    }
    contents.push({ entity, fields, rows: () => rowsOf(entity, context) });
  }
  return { contents, leftOut };
}

/** How many values of a sealed field this person's keys do not open. */
function unopened(entity: Entity, field: string, { reader }: TaskContext): number {
  const counted = reader.first(
    builder
      .selectFrom(`${entity.name} as t`)
      .select(sql<number>`count(*)`.as('count'))
      .where(`t.${field}`, 'is not', null)
      .where(columnOf(entity, 't', field), 'is', null),
  );
  return counted?.count ?? 0;
}

function* rowsOf(entity: Entity, { reader, scope, throwIfCancelled }: TaskContext): Generator<ListRow> {
  for (const deleted of [false, true]) {
    let cursor: string | null = null;
    do {
      throwIfCancelled();
      const sort = { field: 'createdAt', descending: false };
      const page = readPage(
        reader,
        entity,
        { entity: entity.name, deleted, sort, cursor, limit: PAGE },
        scope,
      );
      yield* page.rows;
      cursor = page.next;
    } while (cursor !== null);
  }
}

/** How many records this person may see in all. */
export const countVisible = (scope: FilterScope, reader: Reader): number =>
  scope.registry.all
    .filter((entity) => mayRead(scope.actor, entity))
    .flatMap((entity) =>
      [false, true].map(
        (deleted) => readTotals(reader, entity, { entity: entity.name, deleted }, scope).count,
      ),
    )
    .reduce((sum, count) => sum + count, 0);
