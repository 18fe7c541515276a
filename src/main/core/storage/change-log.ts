import { AppError } from '#shared/errors.ts';
import type { ChangeRow, GroupHeader } from '../changes/hash.ts';
import type { Reader } from './reader.ts';

export interface LoggedGroup extends GroupHeader {
  readonly previousHash: Uint8Array;
  readonly hash: Uint8Array;
}

export interface LoggedRow extends ChangeRow {
  readonly groupSeq: number;
}

const ROW = 'id, groupSeq, entity, recordId, op, changes';

/** A change group by its number; throws `invalidInput` for one that does not exist. */
export function readGroup(reader: Reader, seq: number): LoggedGroup {
  const group = reader.sqlFirst<LoggedGroup>('select * from change_group where seq = ?', [seq]);
  if (!group) throw new AppError('invalidInput', { detail: `group ${seq}` });
  return group;
}

/** The rows of a group, in the order they were written. */
export const rowsOfGroup = (reader: Reader, group: GroupHeader): LoggedRow[] =>
  reader.sqlAll(`select ${ROW} from change_row where id between ? and ? order by id`, [
    group.firstRow,
    group.lastRow,
  ]);

/** The changes of one record, newest first, older than row `before`. */
export const rowsOfRecord = (
  reader: Reader,
  recordId: string,
  before: number | undefined,
  limit: number,
): LoggedRow[] =>
  reader.sqlAll(`select ${ROW} from change_row where recordId = ? and id < ? order by id desc limit ?`, [
    recordId,
    before ?? Number.MAX_SAFE_INTEGER,
    limit,
  ]);

/** The group that undid this one, if any. */
export const undoneBy = (reader: Reader, seq: number): number | undefined =>
  reader.sqlFirst<{ seq: number }>('select seq from change_group where undoes = ?', [seq])?.seq;

/** The latest groups of a person, newest first. */
export const groupsOfActor = (reader: Reader, actor: string, limit: number): LoggedGroup[] =>
  reader.sqlAll('select * from change_group where actor = ? order by seq desc limit ?', [actor, limit]);
