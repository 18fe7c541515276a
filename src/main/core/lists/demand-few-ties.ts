import { type ExpressionBuilder, sql } from 'kysely';
import { AppError } from '#shared/errors.ts';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { type AnyTables, demandField, type FilterScope } from './compile-filter.ts';
import { type Selection, selected } from './list-query.ts';
import type { Sorts } from './sorting.ts';

/** So many rows of one value are put in order within the budget of a page of a million rows. */
const MOST_TIES = 1500;
/** So many rows in all are put in order at once, however many are alike. */
const MOST_ROWS = 5000;

const builder = queryBuilder<AnyTables>();

/**
 * Rows of one value of the first field have to be put in order by the others for every page that meets them. Throws
 * `tooManyTies` where they are more than 1,500 and the whole selection is more than 5,000.
 */
export function demandFewTies(
  reader: Reader,
  entity: Entity,
  [first]: Sorts,
  met: FieldValue,
  selection: Omit<Selection, 'entity'>,
  scope: FilterScope,
): void {
  const name = `t.${first.field}`;
  const rows = builder.selectFrom(`${entity.name} as t`).select(sql<number>`1`.as('one'));
  const count = (within: typeof rows, most: number): number =>
    reader.first(builder.selectFrom(within.limit(most + 1).as('w')).select(sql<number>`count(*)`.as('n')))
      ?.n ?? 0;
  if (count(rows.where(name, 'is', met).where('t.deletedAt', 'is', null), MOST_TIES) <= MOST_TIES) return;
  const wanted = rows.where((eb) =>
    selected(eb as unknown as ExpressionBuilder<AnyTables, string>, entity, selection, scope),
  );
  if (count(wanted, MOST_ROWS) <= MOST_ROWS) return;
  const { label } = demandField(entity, first.field, scope.actor);
  throw new AppError('tooManyTies', { field: label, ties: MOST_TIES, rows: MOST_ROWS });
}
