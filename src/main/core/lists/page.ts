import { type ExpressionBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { FieldValue, Sort } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { isSearched } from '../storage/schema/search-index.ts';
import { withCommonTags } from './common-tags.ts';
import type { AnyTables, FilterScope } from './compile-filter.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { demandFewTies } from './demand-few-ties.ts';
import { orderOf, type Span, spansAfter } from './keyset.ts';
import { Selection, selected } from './list-query.ts';
import { readNewestFound } from './newest-found.ts';
import { scopeReach } from './scope-reach.ts';
import { asListRow, type Page, type RowQuery, selectRows } from './select-rows.ts';
import { demandSorting, Sorting, type Sorts } from './sorting.ts';

export { fieldValue, type ListRow, type Page } from './select-rows.ts';

export const PageRequest = Selection.extend({
  sort: Sorting.optional(),
  cursor: z.string().max(4000).nullish(),
  limit: z.number().int().min(1).max(500).default(100),
});
export type PageRequest = z.input<typeof PageRequest>;

type Eb = ExpressionBuilder<AnyTables, string>;
type Query = RowQuery;

const builder = queryBuilder<AnyTables>();

const selectRids = (entity: Entity): Query =>
  builder.selectFrom(`${entity.name} as t`).select('t.rid') as unknown as Query;

const inOrder = (query: Query, sorts: Sorts): Query =>
  orderOf(sorts).reduce((ordered, [column, direction]) => ordered.orderBy(column, direction) as Query, query);

/**
 * One page by keyset: the cost does not depend on how far down it lies. Rows whose sort field is empty come first
 * ascending, last descending, and are walked as a span of their own, because row values don't compare with NULL.
 * Throws `tooManyTies` where several fields sort and one value of the first has too many rows.
 */
export function readPage(reader: Reader, declared: Entity, request: PageRequest, given: FilterScope): Page {
  const entity = given.registry.shaped(declared);
  const { sort: wanted, cursor, limit, ...selection } = PageRequest.parse(request);
  const scope = withCommonTags(reader, entity, selection.filter, limit, given);
  const sorts = demandSorting(entity, wanted, scope);
  const [first, ...others] = sorts;
  const { search, ...rest } = selection;
  const byNewest = first.field === 'createdAt' && first.descending && others.length === 0;
  if (search?.trim() && byNewest && isSearched(entity))
    return readNewestFound(reader, entity, { ...rest, search, cursor: cursor ?? null, limit }, scope);
  const after = cursor ? readCursor(cursor, sorts.length) : undefined;
  const extent = scopeReach(reader, entity, limit, scope);
  if (extent === 'empty') return { rows: [], next: null };
  const broad = extent === 'broad';
  const among = (query: Query): Query =>
    query.where((eb) =>
      selected(eb as unknown as Eb, entity, selection, scope, broad ? 'walk' : 'rows'),
    ) as Query;
  const within = (query: Query, span: Span): Query => query.where((eb) => span(eb as unknown as Eb)) as Query;

  if (others.length > 0) {
    const met = [
      ...(after ? [after.values[0] ?? null] : []),
      ...pageEnd(reader, entity, first, after, limit, among),
    ];
    for (const value of met) demandFewTies(reader, entity, sorts, value, selection, scope);
  }
  // what has to be sorted is sorted as row numbers, so that labels are looked up for the page alone
  const whole = broad && others.length === 0;
  const base = inOrder(among(whole ? selectRows(entity, scope) : selectRids(entity)), sorts);
  const rows: Record<string, FieldValue>[] = [];
  for (const span of spansAfter(sorts, after)) {
    if (rows.length > limit) break;
    const found = within(base, span).limit(limit + 1 - rows.length) as Query;
    const labelled = (): Query =>
      inOrder(selectRows(entity, scope).where(sql<boolean>`t.rid in (${found})`) as Query, sorts);
    rows.push(...reader.all(whole ? found : labelled()));
  }

  const more = rows.length > limit;
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const values = sorts.map(({ field }) => last?.[field] ?? null);
  return {
    rows: page.map(asListRow),
    next: more && last ? writeCursor({ values, id: String(last.id) }) : null,
  };
}

/**
 * The value of the first field at which a full page ends that begins after all rows that equal the cursor's; none where
 * what is left does not fill a page.
 */
function pageEnd(
  reader: Reader,
  entity: Entity,
  first: Sort,
  after: Cursor | undefined,
  limit: number,
  among: (query: Query) => Query,
): FieldValue[] {
  const single: Sorts = [first];
  const beyond = after && { values: after.values.slice(0, 1), id: first.descending ? '' : '\u{10ffff}' };
  const column = builder.selectFrom(`${entity.name} as t`).select(`t.${first.field} as met`);
  const base = inOrder(among(column as unknown as Query), single);
  const met: FieldValue[] = [];
  for (const span of spansAfter(single, beyond)) {
    if (met.length > limit) break;
    const found = base.where((eb) => span(eb as unknown as Eb)).limit(limit + 1 - met.length) as Query;
    met.push(...reader.all(found).map((row) => row.met ?? null));
  }
  return met.slice(limit, limit + 1);
}
