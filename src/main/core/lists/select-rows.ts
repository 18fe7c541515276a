import { type ExpressionBuilder, type SelectQueryBuilder, sql } from 'kysely';
import type { FieldValue, RefLabel } from '#shared/fields.ts';
import { maySee, visibleFields } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { columnOf } from './column.ts';
import type { AnyTables, FilterScope } from './compile-filter.ts';

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
export type RowQuery = SelectQueryBuilder<AnyTables, string, Record<string, FieldValue>>;

const builder = queryBuilder<AnyTables>();
const SYSTEM = ['id', 'version', 'createdAt', 'createdBy', 'updatedAt', 'updatedBy', 'deletedAt', 'source'];
const LABEL = '→';
const ENGLISH = '⇉';

/** Selects what the actor may see of an entity from its table as `t`, reference labels included. */
export function selectRows(entity: Entity, scope: FilterScope): RowQuery {
  const fields = visibleFields(scope.actor, entity);
  let query = builder
    .selectFrom(`${entity.name} as t`)
    .select([
      ...SYSTEM.map((name) => sql.ref(`t.${name}`).as(name)),
      ...fields.map(({ name }) => columnOf(entity, 't', name).as(name)),
    ]) as unknown as RowQuery;
  for (const field of fields) {
    if (field.target === undefined) continue;
    const target = scope.registry.get(field.target);
    if (!maySee(scope.actor, target, target.spec.titleField)) continue;
    const label = (title: string, as: string): void => {
      query = query.select((eb) =>
        (eb as unknown as Eb)
          .selectFrom(`${target.name} as r`)
          .select(`r.${title}`)
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
