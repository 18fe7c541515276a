import { type ExpressionBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import { rowScope } from '../access/access.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Entity } from '../entities/entity.ts';
import type { Pointer, Registry } from '../entities/registry.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { findVisible } from '../records/read-record.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { goingWith, type Which } from './rules.ts';

/** One record, of whatever kind. */
export interface Member {
  readonly entity: Entity;
  readonly id: string;
}

/** The ids of rows that point at something, as a query that can be narrowed. */
export type PointingRows = SelectQueryBuilder<AnyTables, string, { id: string }>;
type Eb = ExpressionBuilder<AnyTables, string>;

const builder = queryBuilder<AnyTables>();

/** The same look at the data without anyone's rights: what keeps records whole does not depend on who asks. */
export const asSystem = (scope: FilterScope): FilterScope => ({ ...scope, actor: SYSTEM });

/** Whether this actor may see the record at all: where every row is theirs, without the cost of reading it for a screen. */
export const isVisible = (reader: Reader, { entity, id }: Member, scope: FilterScope): boolean =>
  rowScope(scope.actor, entity) === null
    ? reader.find(entity, id) !== undefined
    : findVisible(reader, entity, id, scope) !== undefined;

/** Whether the record lies in the recycle bin. Throws `notFound` for one that this actor may not see. */
export function isDeleted(reader: Reader, record: Member, scope: FilterScope): boolean {
  const row = reader.find(record.entity, record.id);
  if (!row || !isVisible(reader, record, scope))
    throw new AppError('notFound', { entity: record.entity.spec.label });
  return row.deletedAt !== null;
}

/** The rows behind a reference field that point at one of these ids; `deleted` undefined stands for all of them. */
export function pointingRows(
  { entity, field }: Pointer,
  ids: readonly string[],
  which: Exclude<Which, 'none'>,
  deleted: boolean | undefined,
  scope: FilterScope,
): PointingRows {
  const [only] = ids;
  let rows = builder.selectFrom(`${entity.name} as t`).select('t.id') as unknown as PointingRows;
  rows =
    ids.length === 1
      ? rows.where(`t.${field.name}`, '=', only as FieldValue)
      : rows.where(
          sql<SqlBool>`${sql.ref(`t.${field.name}`)} in (select value from json_each(${JSON.stringify(ids)}))`,
        );
  if (deleted !== undefined) rows = rows.where('t.deletedAt', deleted ? 'is not' : 'is', null);
  if (which === 'all') return rows;
  return rows.where((eb) => compileFilter(eb as unknown as Eb, which, entity, 't', scope));
}

/**
 * A record with its parts and their parts, wholes before parts: what a deletion takes along, or, `deleted`, what lies
 * in the recycle bin together.
 */
export function treeOf(reader: Reader, root: Member, deleted: boolean, scope: FilterScope): Member[] {
  const { registry } = scope;
  const system = asSystem(scope);
  const members = [root];
  const met = new Set([root.id]);
  for (const { entity, id } of members)
    for (const pointer of registry.pointersAt(entity)) {
      const which = goingWith(pointer);
      if (which === 'none') continue;
      for (const row of reader.all(pointingRows(pointer, [id], which, deleted, system)))
        if (!met.has(row.id)) {
          met.add(row.id);
          members.push({ entity: pointer.entity, id: row.id });
        }
    }
  return members;
}

/** The kinds of record that may be part of this one, directly or through others. */
function kindsOfParts(registry: Registry, whole: Entity): Set<Entity> {
  const kinds = new Set<Entity>();
  const open = [whole];
  for (const entity of open)
    for (const pointer of registry.pointersAt(entity)) {
      if (goingWith(pointer) === 'none' || kinds.has(pointer.entity)) continue;
      kinds.add(pointer.entity);
      open.push(pointer.entity);
    }
  return kinds;
}

/** What went to the recycle bin together with a record. */
export const wentWith = (reader: Reader, { entity, id }: Member, registry: Registry): Member[] =>
  [...kindsOfParts(registry, entity)].flatMap((kind) =>
    reader
      .all(
        builder
          .selectFrom(`${kind.name} as t`)
          .select('t.id')
          .where('t.deletedWith', '=', id) as unknown as PointingRows,
      )
      .map((row) => ({ entity: kind, id: row.id })),
  );

/** The record that took this one along into the recycle bin; its kind is one that this kind may be part of. */
export function takenBy(
  reader: Reader,
  part: Entity,
  rootId: string,
  registry: Registry,
): Member | undefined {
  const entity = registry.all.find(
    (whole) =>
      kindsOfParts(registry, whole).has(registry.shaped(part)) && reader.find(whole, rootId) !== undefined,
  );
  return entity && { entity, id: rootId };
}
