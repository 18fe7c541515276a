import { type ExpressionBuilder, sql } from 'kysely';
import type { FieldValue } from '#shared/fields.ts';
import { civilDate } from '../clock.ts';
import type { AnyTables } from '../lists/compile-filter.ts';
import { selected } from '../lists/list-query.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { countedRows } from './counted-rows.ts';
import type { Metric, Reading } from './metric.ts';
import { pathColumn } from './row-sums.ts';

/** The first and the last day that rows of a metric fall on. */
export interface Extent {
  readonly first: string | null;
  readonly last: string | null;
}

const builder = queryBuilder<AnyTables>();

/** Where a metric has rows at all, for the choice of a period; nothing for one without a date. */
export function readExtent(metric: Metric, reading: Reading): Extent {
  const { numerator, excluded = [] } = metric;
  const field = numerator.when;
  if (field === undefined) return { first: null, last: null };
  const { reader, scope } = reading;
  const entity = scope.registry.get(numerator.entity);
  const { all } = countedRows(numerator, excluded, { from: null, to: null }, reading);
  const at = pathColumn(entity, 't', field, scope);
  const row = reader.first(
    builder
      .selectFrom(`${entity.name} as t`)
      .where((eb) =>
        selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, { filter: all }, scope),
      )
      .select([sql<FieldValue>`min(${at})`.as('first'), sql<FieldValue>`max(${at})`.as('last')]),
  );
  const day = (value: FieldValue | undefined): string | null =>
    typeof value === 'number' ? civilDate(value, scope.context.timeZone) : (value ?? null);
  return { first: day(row?.first), last: day(row?.last) };
}

/** The span of all of them together. */
export function joinExtents(extents: readonly Extent[]): Extent {
  const days = (which: keyof Extent): string[] =>
    extents
      .map((extent) => extent[which])
      .filter((day) => day !== null)
      .sort();
  return { first: days('first').at(0) ?? null, last: days('last').at(-1) ?? null };
}
