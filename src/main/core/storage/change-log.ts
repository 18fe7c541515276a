import { AppError } from '#shared/errors.ts';
import type { ChangeRow, GroupHeader } from '../changes/hash.ts';
import { BLOCK } from './log-facets.ts';
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

/** The changes of several records as one, newest first, older than row `before`. */
export const rowsOfRecords = (
  reader: Reader,
  recordIds: readonly string[],
  before: number | undefined,
  limit: number,
): LoggedRow[] =>
  reader.sqlAll(
    `select ${ROW} from change_row where recordId in (select value from json_each(?)) and id < ? order by id desc limit ?`,
    [JSON.stringify(recordIds), before ?? Number.MAX_SAFE_INTEGER, limit],
  );

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

/** The group that took this one back, if one did and was not itself taken back since. */
export function undoneBy(reader: Reader, seq: number): number | undefined {
  const undos = reader.sqlAll<{ seq: number }>(
    'select seq from change_group where undoes = ? order by seq desc',
    [seq],
  );
  return undos.find((undo) => undoneBy(reader, undo.seq) === undefined)?.seq;
}

/** The first rows of a group, from row `from` on. */
export const someRowsOfGroup = (
  reader: Reader,
  group: GroupHeader,
  from: number,
  limit: number,
): LoggedRow[] =>
  reader.sqlAll(`select ${ROW} from change_row where id between ? and ? order by id limit ?`, [
    Math.max(from, group.firstRow),
    group.lastRow,
    limit,
  ]);

/** The last group of the log; undefined in a workspace that has none. */
export const lastGroup = (reader: Reader): LoggedGroup | undefined =>
  reader.sqlFirst('select * from change_group order by seq desc limit 1');

/** The first group of the log; undefined in a workspace that has none. */
export const firstGroup = (reader: Reader): LoggedGroup | undefined =>
  reader.sqlFirst('select * from change_group order by seq limit 1');

/** The latest groups that a person wrote themselves, and no rule in their name; newest first. */
export const groupsOfActor = (reader: Reader, actor: string, limit: number): LoggedGroup[] =>
  reader.sqlAll(
    `select g.* from (select block from change_facet where facet = 'actor' and value = ? order by block desc limit ?) b
     cross join change_group g on g.seq >= b.block * ${BLOCK} and g.seq < (b.block + 1) * ${BLOCK}
     where g.actor = ? and g.source <> 'rule' order by g.seq desc limit ?`,
    [actor, limit, actor, limit],
  );
