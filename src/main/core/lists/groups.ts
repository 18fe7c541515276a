import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldKind, FieldMeta, FieldValue, RefLabel } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { GROUP_UNITS, type GroupUnit, mayGroupBy } from '#shared/grouping.ts';
import { maySee } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { defineTask } from '../jobs/task.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { columnOf } from './column.ts';
import { type AnyTables, demandField, type FilterScope } from './compile-filter.ts';
import { Selection, selected } from './list-query.ts';
import { currencyOfField, type Totals } from './totals.ts';

/** The field whose values make the groups; dates by spans of time. */
export const GroupingShape = z.object({
  field: z.string().max(100),
  unit: z.enum(GROUP_UNITS).default('month'),
});

export const GroupsRequest = Selection.extend({
  by: GroupingShape,
  sums: z.array(z.string().max(100)).max(10).default([]),
});
export type GroupsRequest = z.input<typeof GroupsRequest>;

/** The rows of a selection that share a value. */
export interface Group {
  /** The value, or the first day of a span of time; null where the field is empty. */
  readonly value: FieldValue;
  /** The name of the record that a reference points at. */
  readonly label: RefLabel;
  /** What narrows the selection to these rows. */
  readonly filter: Filter;
  readonly count: number;
  readonly sums: Totals['sums'];
}

const MOST_GROUPS = 300;

const builder = queryBuilder<AnyTables>();

/** A field that this actor may group by; throws `notGroupable`, and `unknownField` for what they may not see. */
export function demandGroupable(entity: Entity, name: string, { actor }: FilterScope): FieldMeta {
  const field = demandField(entity, name, actor);
  if (!mayGroupBy(field.kind) || entity.storage[name]?.sealed)
    throw new AppError('notGroupable', { field: field.label });
  return field;
}

/** The key of a row, in SQL: the value, or the first day of its span. */
function keyOf(column: RawBuilder<FieldValue>, kind: FieldKind, unit: GroupUnit): RawBuilder<FieldValue> {
  if (kind !== 'date' || unit === 'day') return column;
  if (unit === 'month') return sql`substr(${column}, 1, 7) || '-01'`;
  if (unit === 'year') return sql`substr(${column}, 1, 4) || '-01-01'`;
  const month = sql`(cast(substr(${column}, 6, 2) as integer) - 1) / 3 * 3 + 1`;
  return sql`substr(${column}, 1, 5) || printf('%02d-01', ${month})`;
}

function filterOf({ name, kind }: FieldMeta, unit: GroupUnit, value: FieldValue): Filter {
  if (value === null) return { field: name, op: 'empty' };
  if (kind !== 'date' || unit === 'day') return { field: name, op: 'equals', value };
  const from = Temporal.PlainDate.from(String(value));
  const months = { month: 1, quarter: 3, year: 12 }[unit];
  return {
    and: [
      { field: name, op: 'atLeast', value },
      { field: name, op: 'lessThan', value: from.add({ months }).toString() },
    ],
  };
}

/** Choices as they are defined, times latest first, the rest by how many there are; what is empty last. */
function ordered(field: FieldMeta, groups: readonly Group[]): Group[] {
  const choices = field.choices?.map(({ value }) => value) ?? [];
  const rank = ({ value }: Group): number =>
    value === null ? Number.MAX_SAFE_INTEGER : Math.max(choices.indexOf(String(value)), 0);
  const text = ({ value, label }: Group): string =>
    typeof label === 'string' ? label : (label?.zh ?? String(value));
  return groups.toSorted((a, b) => {
    if (rank(a) !== rank(b)) return rank(a) - rank(b);
    if (field.kind === 'date') return String(a.value) < String(b.value) ? 1 : -1;
    if (field.kind === 'integer' || field.kind === 'boolean') return Number(b.value) - Number(a.value);
    return b.count - a.count || (text(a) < text(b) ? -1 : 1);
  });
}

/**
 * The groups of a selection with how many rows each has and what its amounts add up to; every row is in one of them.
 * It reads all rows of the selection, so it runs in a worker. Throws `notGroupable`, `tooManyGroups` and what a list
 * would.
 */
export function readGroups(
  reader: Reader,
  declared: Entity,
  request: GroupsRequest,
  scope: FilterScope,
): Group[] {
  const entity = scope.registry.shaped(declared);
  const { by, sums, ...selection } = GroupsRequest.parse(request);
  const field = demandGroupable(entity, by.field, scope);
  const key = keyOf(columnOf(entity, 't', by.field), field.kind, by.unit);
  const rows = builder
    .selectFrom(`${entity.name} as t`)
    .select(key.as('value'))
    .where((eb) => selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, selection, scope));
  const counted = reader.all(
    rows
      .select(sql<number>`count(*)`.as('count'))
      .groupBy(sql`1`)
      .limit(MOST_GROUPS + 1),
  );
  if (counted.length > MOST_GROUPS)
    throw new AppError('tooManyGroups', { field: field.label, max: MOST_GROUPS });

  const sumsOf = new Map<FieldValue, { field: string; currency: string; amount: number }[]>();
  for (const name of sums) {
    const currency = currencyOfField(entity, name, scope);
    const amounts = reader.all(
      rows
        .select([currency.as('currency'), sql<number>`sum(${columnOf(entity, 't', name)})`.as('amount')])
        .where(columnOf(entity, 't', name), 'is not', null)
        .groupBy([sql`1`, sql`2`])
        .orderBy(sql`2`),
    );
    for (const { value, currency: of, amount } of amounts) {
      const known = sumsOf.get(value);
      if (known) known.push({ field: name, currency: of, amount });
      else sumsOf.set(value, [{ field: name, currency: of, amount }]);
    }
  }
  const labels = labelsOf(
    reader,
    field,
    counted.map(({ value }) => value),
    scope,
  );
  const groups = counted.map(
    ({ value, count }): Group => ({
      value,
      label: labels.get(value) ?? null,
      filter: filterOf(field, by.unit, value),
      count,
      sums: sumsOf.get(value) ?? [],
    }),
  );
  return ordered(field, groups);
}

/** What the records are called that a reference points at, for whoever may see it. */
function labelsOf(
  reader: Reader,
  field: FieldMeta,
  values: readonly FieldValue[],
  { registry, actor }: FilterScope,
): Map<FieldValue, RefLabel> {
  const labels = new Map<FieldValue, RefLabel>();
  if (field.target === undefined) return labels;
  const target = registry.get(field.target);
  const { titleField, titleFieldEn } = target.spec;
  if (!maySee(actor, target, titleField)) return labels;
  const titles = builder
    .selectFrom(target.name)
    .select(['id', `${titleField} as zh`, `${titleFieldEn ?? titleField} as en`])
    .where('id', 'in', [...values]);
  for (const { id, zh, en } of reader.all(titles) as Record<string, FieldValue>[])
    labels.set(id ?? null, titleFieldEn ? { zh: String(zh), en: String(en ?? zh) } : String(zh));
  return labels;
}

export const groupsTask = defineTask('lists.groups', (request: GroupsRequest, { reader, registry, scope }) =>
  readGroups(reader, registry.get(request.entity), request, scope),
);
