import { type ExpressionBuilder, sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldValue, Sort } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { isSearched } from '../storage/schema/search-index.ts';
import { isBroadScope } from './broad-scope.ts';
import { type AnyTables, demandField, type FilterScope } from './compile-filter.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { Selection, selected } from './list-query.ts';
import { readNewestFound } from './newest-found.ts';
import { asListRow, type Page, type RowQuery, selectRows } from './select-rows.ts';

export { fieldValue, type ListRow, type Page } from './select-rows.ts';

export const PageRequest = Selection.extend({
  sort: z.object({ field: z.string().max(100), descending: z.boolean() }).optional(),
  cursor: z.string().max(4000).nullish(),
  limit: z.number().int().min(1).max(500).default(100),
});
export type PageRequest = z.input<typeof PageRequest>;

type Eb = ExpressionBuilder<AnyTables, string>;
type Query = RowQuery;

/** The sort of a request; only indexed fields may be sorted by. Throws `notSortable`. */
export function demandSort(entity: Entity, wanted: Sort | undefined, scope: FilterScope): Sort {
  const sort = wanted ?? entity.meta.defaultSort;
  const field = demandField(entity, sort.field, scope.actor);
  if (!field.sortable) throw new AppError('notSortable', { field: field.label });
  return sort;
}

const builder = queryBuilder<AnyTables>();

const selectRids = (entity: Entity): Query =>
  builder.selectFrom(`${entity.name} as t`).select('t.rid') as unknown as Query;

const labelled = (
  rids: Query,
  entity: Entity,
  scope: FilterScope,
  column: string,
  direction: 'asc' | 'desc',
): Query =>
  selectRows(entity, scope)
    .where(sql<boolean>`t.rid in (${rids})`)
    .orderBy(column, direction)
    .orderBy('t.id', direction) as Query;

/**
 * One page by keyset: the cost does not depend on how far down it lies. Rows whose sort field is empty come first
 * ascending, last descending, and are walked as a span of their own, because row values don't compare with NULL.
 */
export function readPage(reader: Reader, declared: Entity, request: PageRequest, scope: FilterScope): Page {
  const entity = scope.registry.shaped(declared);
  const { sort: wanted, cursor, limit, ...selection } = PageRequest.parse(request);
  const sort = demandSort(entity, wanted, scope);
  const { search, ...rest } = selection;
  if (search?.trim() && sort.field === 'createdAt' && sort.descending && isSearched(entity))
    return readNewestFound(reader, entity, { ...rest, search, cursor: cursor ?? null, limit }, scope);
  const after = cursor ? readCursor(cursor) : undefined;
  const direction = sort.descending ? 'desc' : 'asc';
  const column = `t.${sort.field}`;
  const broad = isBroadScope(reader, entity, limit, scope);
  const base = (broad ? selectRows(entity, scope) : selectRids(entity))
    .where((eb) => selected(eb as unknown as Eb, entity, selection, scope, broad ? 'walk' : 'gather'))
    .orderBy(column, direction)
    .orderBy('t.id', direction) as Query;
  const beyond = sort.descending ? '<' : '>';

  const rows: Record<string, FieldValue>[] = [];
  const take = (query: Query): void => {
    if (rows.length > limit) return;
    const span = query.limit(limit + 1 - rows.length);
    // what has to be sorted is sorted as row numbers, so that labels are looked up for the page alone
    rows.push(...reader.all(broad ? span : labelled(span, entity, scope, column, direction)));
  };
  const filled = (from: Cursor | undefined): void =>
    take(
      (from
        ? base.where(sql<boolean>`(${sql.ref(column)}, t.id) ${sql.raw(beyond)} (${from.value}, ${from.id})`)
        : base.where(column, 'is not', null)) as Query,
    );
  const empty = (from: Cursor | undefined): void => {
    const span = base.where(column, 'is', null) as Query;
    take((from ? span.where('t.id', beyond, from.id) : span) as Query);
  };
  const startsInEmpty = after?.value === null;
  if (sort.descending) {
    if (!startsInEmpty) filled(after);
    empty(startsInEmpty ? after : undefined);
  } else {
    if (!after || startsInEmpty) empty(startsInEmpty ? after : undefined);
    filled(startsInEmpty ? undefined : after);
  }

  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return {
    rows: page.map(asListRow),
    next: more && last ? writeCursor({ value: last[sort.field] ?? null, id: String(last.id) }) : null,
  };
}
