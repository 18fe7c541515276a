import type { RecordReader, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { CustomFieldRow } from './custom-column.ts';
import type { CustomField } from './custom-field-entity.ts';

const builder = queryBuilder<TablesOf<typeof CustomField>>();

/** The definitions of all kinds of record, or of one, archived ones too, in their order. */
export function readFieldRows(reader: RecordReader, entity?: string): CustomFieldRow[] {
  const rows = builder
    .selectFrom('customField')
    .selectAll()
    .where('deletedAt', 'is', null)
    .orderBy('entityName')
    .orderBy('position')
    .orderBy('id');
  return reader.all(entity === undefined ? rows : rows.where('entityName', '=', entity));
}
