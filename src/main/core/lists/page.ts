import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldValue, RefLabel, Sort } from '#shared/fields.ts';
import { entityPermission, may, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { type AnyTables, demandField, type FilterScope } from './compile-filter.ts';
import { type Cursor, readCursor, writeCursor } from './cursor.ts';
import { Selection, selected } from './list-query.ts';

export const PageRequest = Selection.extend({
  sort: z.object({ field: z.string().max(100), descending: z.boolean() }).optional(),
  cursor: z.string().max(4000).nullish(),
  limit: z.number().int().min(1).max(500).default(100),
});
export type PageRequest = z.input<typeof PageRequest>;

/** A row as lists and pages carry it: values by field, and the labels of what references point at. */
export interface ListRow {
  readonly id: string;
  readonly refs: Readonly<Record<string, RefLabel>>;
  readonly [field: string]: FieldValue | Readonly<Record<string, RefLabel>>;
}

export interface Page {
  readonly rows: ListRow[];
  readonly next: string | null;
}

type Eb = ExpressionBuilder<AnyTables, string>;
type Query = SelectQueryBuilder<AnyTables, string, Record<string, FieldValue>>;

const builder = queryBuilder<AnyTables>();
const SYSTEM = ['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'archivedAt', 'source'];
const LABEL = '→';
const ENGLISH = '⇉';

/** Selects what the actor may see of an entity from its table as `t`, reference labels included. */
export function selectRows(entity: Entity, scope: FilterScope): Query {
  const fields = visibleFields(scope.actor, entity);
  let query = builder
    .selectFrom(`${entity.name} as t`)
    .select([...SYSTEM, ...fields.map((field) => field.name)].map((name) => `t.${name}`)) as unknown as Query;
  for (const field of fields) {
    if (field.target === undefined) continue;
    const target = scope.registry.get(field.target);
    if (!may(scope.actor, entityPermission(target, 'read'))) continue;
    const label = (title: string, as: string): void => {
      query = query.select((eb) =>
        (eb as unknown as Eb)
          .selectFrom(`${target.name} as r`)
          .select(`r.${title}`)
          .whereRef('r.id', '=', `t.${field.name}`)
          .as(`${as}${field.name}`),
      ) as unknown as Query;
    };
    label(target.spec.titleField, LABEL);
    if (target.spec.titleFieldEn) label(target.spec.titleFieldEn, ENGLISH);
  }
  return query;
}

/** The value of a field of a row. */
export const fieldValue = (row: ListRow, field: string): FieldValue => (row[field] ?? null) as FieldValue;

/** Moves the labels of references into `refs`. */
export function asListRow(raw: Record<string, FieldValue>): ListRow {
  const row: Record<string, FieldValue> = {};
  const refs: Record<string, RefLabel> = {};
  for (const [name, value] of Object.entries(raw)) {
    const field = name.slice(1);
    if (name.startsWith(LABEL)) refs[field] = value === null ? null : String(value);
    else if (name.startsWith(ENGLISH))
      refs[field] = value === null ? null : { zh: String(refs[field]), en: String(value) };
    else row[name] = value;
  }
  return { ...row, id: String(raw.id), refs };
}

/** The sort of a request; only indexed fields may be sorted by. Throws `notSortable`. */
export function demandSort(entity: Entity, wanted: Sort | undefined, scope: FilterScope): Sort {
  const sort = wanted ?? entity.meta.defaultSort;
  const field = demandField(entity, sort.field, scope.actor);
  if (!field.sortable) throw new AppError('notSortable', { field: field.label });
  return sort;
}

/**
 * One page by keyset: the cost does not depend on how far down it lies. Rows whose sort field is empty come first
 * ascending, last descending, and are walked as a span of their own, because row values don't compare with NULL.
 */
export function readPage(reader: Reader, entity: Entity, request: PageRequest, scope: FilterScope): Page {
  const { sort: wanted, cursor, limit, ...selection } = PageRequest.parse(request);
  const sort = demandSort(entity, wanted, scope);
  const after = cursor ? readCursor(cursor) : undefined;
  const direction = sort.descending ? 'desc' : 'asc';
  const column = `t.${sort.field}`;
  const base = selectRows(entity, scope)
    .where((eb) => selected(eb as unknown as Eb, entity, selection, scope))
    .orderBy(column, direction)
    .orderBy('t.id', direction) as Query;
  const beyond = sort.descending ? '<' : '>';

  const rows: Record<string, FieldValue>[] = [];
  const take = (query: Query): void => {
    if (rows.length <= limit) rows.push(...reader.all(query.limit(limit + 1 - rows.length)));
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
