import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import { type FieldValue, type RefLabel, SYSTEM_COLUMNS } from '#shared/fields.ts';
import { NAME_SEPARATOR, TAGS, tagsValue } from '#shared/tags.ts';
import { maySee, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { readTagged, taggedOf } from '../tags/tag-sql.ts';
import { columnOf } from './column.ts';
import type { AnyTables, FilterScope } from './compile-filter.ts';

/**
 * A row as lists and pages carry it: values by field, and the labels of what references point at. `deletedRefs` is there
 * where some of that lies in the recycle bin, and has those labels again.
 */
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
export type RowQuery = SelectQueryBuilder<AnyTables, string, Record<string, FieldValue>>;

const builder = queryBuilder<AnyTables>();
const LABEL = '→';
const ENGLISH = '⇉';
/** What `taggedOf` finds: ids and names in one. */
const TAGGED = '⌗';
/** Stands before the label of a record in the recycle bin: one look-up tells both. No text holds control characters. */
const IN_BIN = '\u0001';

/** Selects what the actor may see of an entity from its table as `t`, reference labels included. */
export function selectRows(declared: Entity, scope: FilterScope): RowQuery {
  const entity = scope.registry.shaped(declared);
  const fields = visibleFields(scope.actor, entity);
  let query = builder
    .selectFrom(`${entity.name} as t`)
    .select([
      ...SYSTEM_COLUMNS.map((name) => sql.ref(`t.${name}`).as(name)),
      ...fields.map(({ name, kind }) =>
        (kind === 'tags' ? taggedOf('t') : columnOf(entity, 't', name)).as(kind === 'tags' ? TAGGED : name),
      ),
    ]) as unknown as RowQuery;
  for (const field of fields) {
    if (field.target === undefined) continue;
    const target = scope.registry.get(field.target);
    if (!maySee(scope.actor, target, target.spec.titleField)) continue;
    const label = (title: string, as: string): void => {
      query = query.select((eb) =>
        (eb as unknown as Eb)
          .selectFrom(`${target.name} as r`)
          .select(
            sql`case when r.deletedAt is null then ${sql.ref(`r.${title}`)} else ${IN_BIN} || ${sql.ref(`r.${title}`)} end`.as(
              'label',
            ),
          )
          .whereRef('r.id', '=', `t.${field.name}`)
          .as(`${as}${field.name}`),
      ) as unknown as RowQuery;
    };
    label(target.spec.titleField, LABEL);
    if (target.spec.titleFieldEn) label(target.spec.titleFieldEn, ENGLISH);
  }
  return query;
}

/** The value of a field of a row. */
export const fieldValue = (row: ListRow, field: string): FieldValue => (row[field] ?? null) as FieldValue;

/** Moves the labels of references, and the names of tags, into `refs`. */
export function asListRow(raw: Record<string, FieldValue>): ListRow {
  const row: Record<string, FieldValue> = {};
  const refs: Record<string, RefLabel> = {};
  const deletedRefs: Record<string, RefLabel> = {};
  for (const [name, value] of Object.entries(raw)) {
    if (name === TAGGED) {
      const { ids, names } = readTagged(value);
      row[TAGS] = tagsValue(ids);
      refs[TAGS] = names.length === 0 ? null : names.join(NAME_SEPARATOR);
      continue;
    }
    const isLabel = name.startsWith(LABEL);
    if (!isLabel && !name.startsWith(ENGLISH)) {
      row[name] = value;
      continue;
    }
    const field = name.slice(1);
    const deleted = typeof value === 'string' && value.startsWith(IN_BIN);
    const label = value === null ? null : deleted ? value.slice(IN_BIN.length) : String(value);
    refs[field] = isLabel || label === null ? label : { zh: String(refs[field]), en: label };
    if (deleted) deletedRefs[field] = refs[field];
  }
  const id = String(raw.id);
  return Object.keys(deletedRefs).length > 0 ? { ...row, id, refs, deletedRefs } : { ...row, id, refs };
}
