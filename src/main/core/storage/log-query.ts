import type { FieldValue } from '#shared/fields.ts';
import { clockOf } from '../changes/clock.ts';
import type { LoggedGroup } from './change-log.ts';
import type { Reader } from './reader.ts';

/** Which actions of the log are meant. Conditions add up; what is left out does not narrow. */
export interface LogFilter {
  readonly actor?: string | undefined;
  readonly action?: string | undefined;
  /** The first part of the action's name. */
  readonly room?: string | undefined;
  readonly source?: string | undefined;
  readonly entity?: string | undefined;
  readonly recordId?: string | undefined;
  /** Moments, half-open. */
  readonly from?: number | undefined;
  readonly to?: number | undefined;
  /** Actions that were taken back at some time, or those that took others back. */
  readonly undo?: 'undone' | 'undo' | undefined;
  /** Text within the reason, in lower case. */
  readonly reason?: string | undefined;
}

export interface LogPage {
  readonly groups: LoggedGroup[];
  /** The next page lies below this number; null at the end of the log. */
  readonly next: number | null;
}

interface Sql {
  readonly sql: string;
  readonly parameters: readonly FieldValue[];
}

/** With conditions that no single index answers, a page looks at so many actions and no more. */
const EXAMINED = 2000;

/** Conditions that have an index, the narrowest first. */
const DRIVERS = ['recordId', 'undo', 'reason', 'entity', 'action', 'actor', 'room', 'source'] as const;

const ROOM = "substr(action, 1, instr(action, '.') - 1)";

/**
 * One page of the log, newest first, below action `below`. The index of the narrowest condition gives candidates; the
 * other conditions are looked at in no more than 2,000 of them, so that any page of a long log costs the same. A page
 * may therefore be short, or empty, and still have a next one.
 */
export function readLogPage(reader: Reader, filter: LogFilter, below: number | null, limit: number): LogPage {
  const top = Math.min(below ?? Number.MAX_SAFE_INTEGER, firstAfter(reader, filter.to));
  const least = firstFrom(reader, filter.from);
  const rest = residual(filter);
  const many = rest.sql === '' ? limit + 1 : EXAMINED;
  const candidates = narrowest(filter, top, least, many);
  // CROSS JOIN keeps the candidates in the outer loop, and with them their order
  const found = reader.sqlAll<LoggedGroup>(
    `select g.* from (${candidates.sql}) c cross join change_group g on g.seq = c.seq ${rest.sql} limit ?`,
    [...candidates.parameters, ...rest.parameters, limit + 1],
  );
  const groups = found.slice(0, limit);
  if (found.length > limit) return { groups, next: groups.at(-1)?.seq ?? null };
  if (rest.sql === '') return { groups, next: null };
  const looked = reader.sqlFirst<{ n: number; lowest: number | null }>(
    `select count(*) as n, min(seq) as lowest from (${candidates.sql})`,
    candidates.parameters,
  );
  return { groups, next: looked && looked.n === many ? looked.lowest : null };
}

/** The numbers of actions that meet one condition of the filter, from its index; descending. */
function narrowest(filter: LogFilter, top: number, least: number, many: number): Sql {
  const by = (index: string, condition: string, ...parameters: FieldValue[]): Sql => ({
    sql: `select seq from change_group indexed by ${index} where ${condition} and seq < ? and seq >= ? order by seq desc limit ?`,
    parameters: [...parameters, top, least, many],
  });
  const { recordId, undo, reason, entity, action, actor, room, source } = filter;
  if (recordId !== undefined)
    return {
      sql: `select groupSeq as seq from change_row indexed by change_row_record
            where recordId = ? and groupSeq < ? and groupSeq >= ? group by groupSeq order by groupSeq desc limit ?`,
      parameters: [recordId, top, least, many],
    };
  if (undo === 'undone')
    return {
      sql: `select undoes as seq from change_group indexed by change_group_undoes
            where undoes is not null and undoes < ? and undoes >= ? group by undoes order by undoes desc limit ?`,
      parameters: [top, least, many],
    };
  if (undo === 'undo') return by('change_group_undo', 'undoes is not null');
  if (reason !== undefined) return by('change_group_reason', 'reason is not null');
  if (entity !== undefined)
    // one seek per action, however many rows of the entity it wrote
    return {
      sql: `with recursive walk(seq) as (
              select max(groupSeq) from change_row where entity = ? and groupSeq < ?
              union all
              select (select max(groupSeq) from change_row where entity = ? and groupSeq < walk.seq) from walk where walk.seq >= ?
            ) select seq from walk where seq >= ? limit ?`,
      parameters: [entity, top, entity, least, least, many],
    };
  if (action !== undefined) return by('change_group_action', 'action = ?', action);
  if (actor !== undefined) return by('change_group_actor', 'actor = ?', actor);
  if (room !== undefined) return by('change_group_room', `${ROOM} = ?`, room);
  if (source !== undefined) return by('change_group_source', 'source = ?', source);
  return {
    sql: 'select seq from change_group where seq < ? and seq >= ? order by seq desc limit ?',
    parameters: [top, least, many],
  };
}

/** Conditions that the candidates have not met yet, as a WHERE; empty where there are none. */
function residual(filter: LogFilter): Sql {
  const { undo, reason, entity, action, actor, room, source, from, to } = filter;
  const driver = DRIVERS.find((name) => filter[name] !== undefined);
  const conditions: string[] = [];
  const parameters: FieldValue[] = [];
  const add = (name: keyof LogFilter, value: FieldValue | undefined, condition: string): void => {
    if (value === undefined || name === driver) return;
    conditions.push(condition);
    if (condition.includes('?')) parameters.push(value);
  };
  if (undo === 'undo') add('undo', undo, 'undoes is not null');
  else add('undo', undo, 'exists (select 1 from change_group u where u.undoes = g.seq)');
  add('entity', entity, 'exists (select 1 from change_row r where r.entity = ? and r.groupSeq = g.seq)');
  add('action', action, 'action = ?');
  add('actor', actor, 'actor = ?');
  add('room', room, `${ROOM} = ?`);
  add('source', source, 'source = ?');
  add('from', from, 'at >= ?');
  add('to', to, 'at < ?');
  if (reason !== undefined) {
    conditions.push('instr(vd_fold(reason), ?) > 0'); // its index only knows which actions have a reason
    parameters.push(reason);
  }
  return { sql: conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`, parameters };
}

/** The first action whose moment may be `from` or later. */
const firstFrom = (reader: Reader, from: number | undefined): number =>
  from === undefined
    ? 0
    : (reader.sqlFirst<{ seq: number }>(
        'select seq from change_group where clock >= ? order by clock limit 1',
        [clockOf(from)],
      )?.seq ?? Number.MAX_SAFE_INTEGER);

/**
 * The first action after all of those before the moment `to`. The clock of the log never runs back; actions stamped
 * earlier than that clock, because the machine's did, are looked up by their own index.
 */
export function firstAfter(reader: Reader, to: number | undefined): number {
  if (to === undefined) return Number.MAX_SAFE_INTEGER;
  const regular = reader.sqlFirst<{ seq: number }>(
    'select seq from change_group where clock < ? order by clock desc limit 1',
    [clockOf(to)],
  )?.seq;
  const stepped = reader.sqlFirst<{ seq: number | null }>(
    'select max(seq) as seq from change_group indexed by change_group_stepped where clock >= (at + 1) * 4096 and at < ?',
    [to],
  )?.seq;
  return Math.max(regular ?? 0, stepped ?? 0) + 1;
}
