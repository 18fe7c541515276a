import { type ExpressionBuilder, sql } from 'kysely';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
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

/** A field of amounts that can be added up, with the field that names their currency. Throws `badFilter` for any other. */
export function moneyField(
  entity: Entity,
  name: string,
  { actor }: FilterScope,
): FieldMeta & { readonly currencyField: string } {
  const field = demandField(entity, name, actor);
  if (field.kind !== 'money' || field.currencyField === undefined)
    throw new AppError('badFilter', { detail: name });
  return { ...field, currencyField: field.currencyField };
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
      const { currencyField } = moneyField(entity, name, scope);
      const rows = reader.all(
        from
          .where(columnOf(entity, 't', name), 'is not', null)
          .select([
            sql<string>`${sql.ref(`t.${currencyField}`)}`.as('currency'),
            sql<number>`sum(${columnOf(entity, 't', name)})`.as('amount'),
          ])
          .groupBy(`t.${currencyField}`)
          .orderBy(`t.${currencyField}`),
      );
      return rows.map(({ currency, amount }) => ({ field: name, currency, amount }));
    }),
  };
}
