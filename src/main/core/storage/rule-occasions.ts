import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { LoggedRow } from './change-log.ts';
import type { Reader } from './reader.ts';

/** The rows of the log after a row, in the order they were written. */
export const rowsAfter = (reader: Reader, row: number, limit: number): LoggedRow[] =>
  reader.sqlAll(
    'select id, groupSeq, entity, recordId, op, changes from change_row where id > ? order by id limit ?',
    [row, limit],
  );

/** The row before the first that was written after a group; undefined where nothing was. */
export const lastRowUpTo = (reader: Reader, seq: number): number | undefined => {
  const next = reader.sqlFirst<{ firstRow: number }>(
    'select firstRow from change_group where seq > ? order by seq limit 1',
    [seq],
  );
  return next && next.firstRow - 1;
};

/** The newest rows of the log that create or change a record of a kind, newest first. */
export const newestRowsOf = (reader: Reader, entity: Entity, limit: number): LoggedRow[] =>
  reader.sqlAll(
    `select id, groupSeq, entity, recordId, op, changes from change_row
     where entity = ? and op <> 'delete' order by groupSeq desc, id desc limit ?`,
    [entity.name, limit],
  );

/** The newest records of a kind that are in use. */
export const newestRecordsOf = (reader: Reader, entity: Entity, limit: number): string[] =>
  reader
    .sqlAll<{ id: string }>(
      `select id from "${entity.name}" where deletedAt is null order by createdAt desc, id desc limit ?`,
      [limit],
    )
    .map(({ id }) => id);

/**
 * Records whose field came to lie in a span, open below and closed above, and which the rule has not answered for that
 * value; by the value.
 */
export const recordsReaching = (
  reader: Reader,
  entity: Entity,
  field: string,
  span: { readonly after: FieldValue; readonly upTo: FieldValue },
  { ruleId, limit }: { readonly ruleId: string; readonly limit: number },
): { readonly id: string; readonly value: string | number }[] =>
  reader.sqlAll(
    `select id, "${field}" as value from "${entity.name}" t
     where "${field}" > ? and "${field}" <= ? and deletedAt is null
     and not exists (select 1 from rule_run where ruleId = ? and occasion = 'reached ' || t."${field}" and recordId = t.id)
     and not exists (select 1 from rule_due where ruleId = ? and occasion = 'reached ' || t."${field}" and recordId = t.id)
     order by "${field}", id limit ?`,
    [span.after, span.upTo, ruleId, ruleId, limit],
  );

/** Whether an action under way has changed any record so far. */
export const hasWritten = (reader: Reader, group: number): boolean =>
  reader.sqlFirst<{ groupSeq: number }>('select groupSeq from change_row order by id desc limit 1')
    ?.groupSeq === group;

/** The newest row of the log; 0 where there is none. */
export const lastRow = (reader: Reader): number =>
  reader.sqlFirst<{ id: number | null }>('select max(id) as id from change_row')?.id ?? 0;
