import { sql } from 'kysely';
import type { FieldValue } from '#shared/fields.ts';
import type { RecordReader } from '../entities/entity.ts';
import { defineTask } from '../jobs/task.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import { type CustomFieldRow, customColumn } from './custom-column.ts';
import { CustomField } from './custom-field-entity.ts';

const builder = queryBuilder<Record<string, Record<string, FieldValue>>>();

type Place = Pick<CustomFieldRow, 'id' | 'entityName'>;

const filledRows = ({ id, entityName }: Place) =>
  builder
    .selectFrom(`${entityName} as t`)
    .where(`t.${customColumn(id)}`, 'is not', null)
    .select(sql<number>`count(*)`.as('n'));

/** How many records, those in the recycle bin too, have something in a field. */
export const countFilled = (reader: RecordReader, field: Place): number =>
  reader.first(filledRows(field))?.n ?? 0;

/** How many of them have one of its choices. */
export const countWithChoice = (reader: RecordReader, field: Place, value: string): number =>
  reader.first(filledRows(field).where(`t.${customColumn(field.id)}`, '=', value))?.n ?? 0;

/** How many records a field is filled in; that walks the table, so it is a worker's. */
export const countFilledTask = defineTask('customFields.filled', (id: string, { reader }): number => {
  const row = reader.find(CustomField, id);
  return row ? countFilled(reader, row) : 0;
});
