import type { RecordReader, RowOf, TablesOf } from '../../core/entities/entity.ts';
import { queryBuilder } from '../../core/storage/query-builder.ts';
import type { Salesperson } from './team-entities.ts';

const builder = queryBuilder<TablesOf<typeof Salesperson>>();

/** The salesperson that somebody who signs in is; undefined where they sell nothing. */
export const salespersonOf = (reader: RecordReader, personId: string): string | undefined =>
  reader.first(
    builder
      .selectFrom('salesperson')
      .select('id')
      .where('personId', '=', personId)
      .where('deletedAt', 'is', null)
      .orderBy('id')
      .limit(1),
  )?.id;

/** Those who sell, and those who did and have left. */
export const salespeople = (reader: RecordReader): RowOf<typeof Salesperson>[] =>
  reader.all(
    builder
      .selectFrom('salesperson')
      .selectAll()
      .where('deletedAt', 'is', null)
      .orderBy('name')
      .orderBy('id'),
  ) as RowOf<typeof Salesperson>[];
