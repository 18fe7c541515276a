import { type ExpressionBuilder, type RawBuilder, sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { columnOf } from './column.ts';
import { type AnyTables, demandField, type FilterScope } from './compile-filter.ts';
import { Selection, selected } from './list-query.ts';

export const TotalsRequest = Selection.extend({ sums: z.array(z.string().max(100)).max(10).default([]) });
export type TotalsRequest = z.input<typeof TotalsRequest>;

export interface Totals {
  readonly count: number;
  /** Money is summed per currency, never across; minor units. */
  readonly sums: readonly { readonly field: string; readonly currency: string; readonly amount: number }[];
}

const builder = queryBuilder<AnyTables>();

/**
 * The currency that the amounts of a field are in, for each row of `t`: the row's own, or the company's where the kind
 * of record has none. Throws `badFilter` for a field that is not money.
 */
export function currencyOfField(entity: Entity, name: string, { actor }: FilterScope): RawBuilder<string> {
  const { kind, currencyField } = demandField(entity, name, actor);
  if (kind !== 'money') throw new AppError('badFilter', { detail: name });
  return currencyField === undefined
    ? sql<string>`(select value from workspace_fact where name = 'currency')`
    : sql<string>`${sql.ref(`t.${currencyField}`)}`;
}

/** How many rows a selection has and what their amounts add up to. Throws `badFilter` for a field that is not money. */
export function readTotals(
  reader: Reader,
  declared: Entity,
  request: TotalsRequest,
  scope: FilterScope,
): Totals {
  const entity = scope.registry.shaped(declared);
  const { sums, ...selection } = TotalsRequest.parse(request);
  const from = builder
    .selectFrom(`${entity.name} as t`)
    .where((eb) => selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, selection, scope));
  const counted = reader.first(from.select(sql<number>`count(*)`.as('count')));
  return {
    count: counted?.count ?? 0,
    sums: sums.flatMap((name) => {
      const currency = currencyOfField(entity, name, scope);
      const rows = reader.all(
        from
          .where(columnOf(entity, 't', name), 'is not', null)
          .select([currency.as('currency'), sql<number>`sum(${columnOf(entity, 't', name)})`.as('amount')])
          .groupBy(sql`1`)
          .orderBy(sql`1`),
      );
      return rows.map((row) => ({ field: name, currency: row.currency, amount: row.amount }));
    }),
  };
}
