import { type ExpressionBuilder, sql } from 'kysely';
import type { TagColour } from '#shared/tags.ts';
import { mayRead } from '../access/access.ts';
import type { TablesOf } from '../entities/entity.ts';
import { defineTask } from '../jobs/task.ts';
import type { AnyTables, FilterScope } from '../lists/compile-filter.ts';
import { selected } from '../lists/list-query.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import type { Tag } from './tag-entity.ts';
import { isTaggable, kindsOf } from './tag-record.ts';

const builder = queryBuilder<TablesOf<typeof Tag>>();
const any = queryBuilder<AnyTables>();

export interface TagInUse {
  readonly id: string;
  readonly name: string;
  readonly colour: TagColour;
  /** The kinds of record it is for; null for all. */
  readonly entities: readonly string[] | null;
}

/** The tags of the workspace, by name. */
export const readTags = (reader: Reader): TagInUse[] =>
  reader
    .all(builder.selectFrom('tag').selectAll().where('deletedAt', 'is', null).orderBy('name').orderBy('id'))
    .map((row) => ({
      id: row.id,
      name: row.name,
      colour: (row.colour ?? 'gray') as TagColour,
      entities: kindsOf(row),
    }));

/** How many records in use, of those that the actor may see, bear each tag: by tag, then by kind. */
export function countTagged(
  reader: Reader,
  scope: FilterScope,
): Record<string, { readonly entity: string; readonly count: number }[]> {
  const counts: Record<string, { entity: string; count: number }[]> = {};
  for (const entity of scope.registry.all) {
    if (!isTaggable(entity) || !mayRead(scope.actor, entity)) continue;
    const rows = reader.all(
      any
        .selectFrom('tagging as m')
        .innerJoin(`${entity.name} as t`, 't.id', 'm.recordId')
        .where('m.deletedAt', 'is', null)
        .where((eb) => selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, {}, scope))
        .select(['m.tagId', sql<number>`count(*)`.as('count')])
        .groupBy('m.tagId'),
    );
    for (const { tagId, count } of rows) {
      const id = String(tagId);
      counts[id] = [...(counts[id] ?? []), { entity: entity.name, count }];
    }
  }
  return counts;
}

/** Counting walks every tagging, so it is a worker's. */
export const countTaggedTask = defineTask('tags.count', (_input: null, { reader, scope }) =>
  countTagged(reader, scope),
);
