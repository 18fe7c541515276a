import { type Expression, type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { decimalValue } from '#shared/decimal.ts';
import { AppError } from '#shared/errors.ts';
import type { FieldKind, FieldValue } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { add, divide, type Fraction, fraction, multiply, ZERO } from '#shared/fraction.ts';
import { mayRead, rowScope } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { columnOf } from '../lists/column.ts';
import { type AnyTables, compileFilter, demandField, type FilterScope } from '../lists/compile-filter.ts';
import { selected } from '../lists/list-query.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reading, Take } from './metric.ts';

/** How many rows there are, and what they add up to. */
export interface RowSum {
  readonly count: number;
  readonly sum: Fraction;
}

export interface GroupSum extends RowSum {
  readonly key: FieldValue;
}

type Eb = ExpressionBuilder<AnyTables, string>;

const builder = queryBuilder<AnyTables>();

const rowsOf = (entity: Entity, filter: Filter, scope: FilterScope) =>
  builder
    .selectFrom(`${entity.name} as t`)
    .where((eb) => selected(eb as unknown as Eb, entity, { filter }, scope));

/** The kind of what is added up; undefined where rows are counted. */
export const kindOfTake = (entity: Entity, take: Take, scope: FilterScope): FieldKind | undefined =>
  take.kind === 'count'
    ? undefined
    : demandField(entity, take.kind === 'sum' ? take.field : take.from, scope.actor).kind;

/** What a row gives, as a whole number; decimals are text and added up apart. */
function given(entity: Entity, take: Take, scope: FilterScope): RawBuilder<FieldValue> {
  if (take.kind === 'count') return sql`1`;
  const column = (name: string): RawBuilder<FieldValue> => {
    demandField(entity, name, scope.actor);
    return columnOf(entity, 't', name);
  };
  if (take.kind === 'sum') return column(take.field);
  const [from, to] = [column(take.from), column(take.to)];
  return kindOfTake(entity, take, scope) === 'instant'
    ? sql`(${to} - ${from})`
    : sql`cast(julianday(${to}) - julianday(${from}) as integer)`;
}

/** A field, or one reached through references, as SQL; what this actor may not see there is empty. Throws `unknownField`. */
export function pathColumn(
  entity: Entity,
  alias: string,
  path: string,
  scope: FilterScope,
): Expression<FieldValue> {
  const [name = '', ...rest] = path.split('.');
  const field = demandField(entity, name, scope.actor);
  if (rest.length === 0) return columnOf(entity, alias, name);
  const target = scope.registry.get(field.target ?? '');
  if (!mayRead(scope.actor, target))
    throw new AppError('unknownField', { entity: entity.spec.label, field: path });
  const inner = `${alias}_${name}`;
  const own = rowScope(scope.actor, target);
  const query = builder
    .selectFrom(`${target.name} as ${inner}`)
    .select(pathColumn(target, inner, rest.join('.'), scope) as never)
    .whereRef(`${inner}.id`, '=', `${alias}.${name}`);
  return (own
    ? query.where((eb) => compileFilter(eb as unknown as Eb, own, target, inner, scope))
    : query) as unknown as Expression<FieldValue>;
}

interface SumRow {
  readonly key: FieldValue;
  readonly value: FieldValue;
  readonly count: number;
}

/** Sums by what stands at the end of a path, exactly; one group with the key null where no path is given. */
export function groupSums(
  { reader, scope }: Reading,
  entityName: string,
  filter: Filter,
  take: Take,
  path?: string,
): GroupSum[] {
  const entity = scope.registry.get(entityName);
  const isDecimal = kindOfTake(entity, take, scope) === 'decimal';
  const value = given(entity, take, scope);
  const key = path === undefined ? sql<FieldValue>`null` : pathColumn(entity, 't', path, scope);
  let query = rowsOf(entity, filter, scope).select([
    sql<FieldValue>`${key}`.as('key'),
    (isDecimal ? sql<FieldValue>`${value}` : sql<FieldValue>`coalesce(sum(${value}), 0)`).as('value'),
    sql<number>`count(*)`.as('count'),
  ]);
  // SQL would add decimals as floating numbers: equal ones are counted there, and added up here
  if (path !== undefined) query = query.groupBy(sql`1`);
  if (isDecimal) query = query.groupBy(sql`2`);
  const rows = reader.all(query) as SumRow[];
  if (!isDecimal)
    return rows.map((row) => ({ key: row.key, count: row.count, sum: fraction(BigInt(Number(row.value))) }));
  const sums = new Map<FieldValue, RowSum>();
  for (const row of rows) {
    const before = sums.get(row.key) ?? { count: 0, sum: ZERO };
    const more = multiply(decimalValue(String(row.value ?? 0)), fraction(BigInt(row.count)));
    sums.set(row.key, { count: before.count + row.count, sum: add(before.sum, more) });
  }
  return [...sums].map(([each, sum]) => ({ key: each, ...sum }));
}

/** How many rows of a filter this actor may see, and what they add up to. */
export function rowSum(reading: Reading, entityName: string, filter: Filter, take: Take): RowSum {
  const [all] = groupSums(reading, entityName, filter, take);
  return all ?? { count: 0, sum: ZERO };
}

/** How many different values a path has among the rows, by the value of another. */
export function distinctByGroup(
  { reader, scope }: Reading,
  entityName: string,
  filter: Filter,
  counted: string,
  path?: string,
): Map<FieldValue, number> {
  const entity = scope.registry.get(entityName);
  const key = path === undefined ? sql<FieldValue>`null` : pathColumn(entity, 't', path, scope);
  const query = rowsOf(entity, filter, scope)
    .select([
      sql<FieldValue>`${key}`.as('key'),
      sql<number>`count(distinct ${pathColumn(entity, 't', counted, scope)})`.as('count'),
    ])
    .groupBy(sql`1`);
  return new Map(reader.all(query).map((row) => [row.key, row.count]));
}

/**
 * The value at a rank among what the rows give: 0.5 is the median, the mean of the two in the middle where their number
 * is even; any other rank is that of the first row at or past it. Null where there is no row.
 */
export function valueAtRank(
  { reader, scope }: Reading,
  entityName: string,
  filter: Filter,
  take: Take,
  rank: number,
  count: number,
): Fraction | null {
  if (count === 0) return null;
  const entity = scope.registry.get(entityName);
  const isDecimal = kindOfTake(entity, take, scope) === 'decimal';
  const value = given(entity, take, scope);
  const isMedian = rank === 0.5;
  const rows = reader.all(
    rowsOf(entity, filter, scope)
      .select(sql<FieldValue>`${value}`.as('value'))
      .orderBy(isDecimal ? sql`cast(value as real)` : sql`value`)
      .limit(isMedian ? 2 - (count % 2) : 1)
      .offset(isMedian ? Math.floor((count - 1) / 2) : Math.ceil(rank * count) - 1),
  );
  const sum = rows.reduce((so, row) => add(so, decimalValue(String(row.value ?? 0))), ZERO);
  return divide(sum, fraction(BigInt(rows.length)));
}
