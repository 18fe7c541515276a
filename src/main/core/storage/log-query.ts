import type { FieldValue } from '#shared/fields.ts';
import type { LoggedGroup } from './change-log.ts';
import { BLOCK, type Facet, hasFacet } from './log-facets.ts';
import { firstAfter, firstFrom } from './log-moments.ts';
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

/** Numbers of actions that may be meant, newest first. */
interface Candidates extends Sql {
  /** The number below which nobody has looked; null where these are all. */
  readonly unseen: () => number | null;
}

/** A page looks at so many actions and no more. */
const EXAMINED = 2048;

const FACETS: readonly Facet[] = ['entity', 'action', 'actor', 'room', 'source'];

/**
 * One page of the log, newest first, below action `below`. An index of the narrowest condition, or the blocks that
 * hold every facet asked for, give candidates; the conditions are looked at in no more than 2,048 of them, so that any
 * page of a long log costs the same. A page may therefore be short, or empty, and still have a next one.
 */
export function readLogPage(reader: Reader, filter: LogFilter, below: number | null, limit: number): LogPage {
  const top = Math.min(below ?? Number.MAX_SAFE_INTEGER, firstAfter(reader, filter.to));
  const least = firstFrom(reader, filter.from);
  const conditions = conditionsOf(filter);
  const candidates = narrow(reader, filter, top, least, conditions.sql === '' ? limit + 1 : EXAMINED);
  // CROSS JOIN keeps the candidates in the outer loop, and with them their order
  const found = reader.sqlAll<LoggedGroup>(
    `select g.* from (${candidates.sql}) c cross join change_group g on g.seq = c.seq ${conditions.sql} order by g.seq desc limit ?`,
    [...candidates.parameters, ...conditions.parameters, limit + 1],
  );
  const groups = found.slice(0, limit);
  if (found.length > limit) return { groups, next: groups.at(-1)?.seq ?? null };
  return { groups, next: conditions.sql === '' ? null : candidates.unseen() };
}

function narrow(reader: Reader, filter: LogFilter, top: number, least: number, many: number): Candidates {
  const facets = FACETS.flatMap((facet) => {
    const value = filter[facet];
    return value === undefined ? [] : [{ facet, value }];
  });
  if (
    filter.recordId === undefined &&
    filter.undo === undefined &&
    filter.reason === undefined &&
    facets.length > 0
  )
    return inBlocks(reader, facets, top, least);
  const { sql, parameters } = byIndex(filter, top, least, many);
  return {
    sql,
    parameters,
    unseen: () => {
      const looked = reader.sqlFirst<{ n: number; lowest: number | null }>(
        `select count(*) as n, min(seq) as lowest from (${sql})`,
        parameters,
      );
      return looked && looked.n === many ? looked.lowest : null;
    },
  };
}

/** The actions of the newest blocks in which every one of the facets occurs. */
function inBlocks(
  reader: Reader,
  facets: readonly { facet: Facet; value: string }[],
  top: number,
  least: number,
): Candidates {
  const [first, ...others] = facets;
  const many = EXAMINED / BLOCK;
  const blocks: Sql = {
    sql: `select block from change_facet f where facet = ? and value = ? and block <= ? and block >= ?
      ${others.map(() => 'and exists (select 1 from change_facet o where o.facet = ? and o.value = ? and o.block = f.block)').join(' ')}
      order by block desc limit ?`,
    parameters: [
      first?.facet ?? '',
      first?.value ?? '',
      Math.floor((top - 1) / BLOCK),
      Math.floor(least / BLOCK),
      ...others.flatMap(({ facet, value }) => [facet, value]),
      many,
    ],
  };
  return {
    // the plus keeps SQLite from walking the whole log once per block
    sql: `select each.seq from (${blocks.sql}) b
      cross join change_group each on each.seq >= b.block * ${BLOCK} and each.seq < (b.block + 1) * ${BLOCK}
      where +each.seq < ? and +each.seq >= ?`,
    parameters: [...blocks.parameters, top, least],
    unseen: () => {
      const looked = reader.sqlAll<{ block: number }>(blocks.sql, blocks.parameters);
      return looked.length === many ? (looked.at(-1)?.block ?? 0) * BLOCK : null;
    },
  };
}

/** The actions that meet the one condition which has an index of its own; all of them where none has. */
function byIndex({ recordId, undo, reason }: LogFilter, top: number, least: number, many: number): Sql {
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
  const from =
    undo === 'undo'
      ? 'indexed by change_group_undo where undoes is not null and'
      : reason !== undefined
        ? 'indexed by change_group_reason where reason is not null and'
        : 'where';
  return {
    sql: `select seq from change_group ${from} seq < ? and seq >= ? order by seq desc limit ?`,
    parameters: [top, least, many],
  };
}

/** What action `g` must meet, as a WHERE; empty where there is nothing that the candidates do not meet already. */
function conditionsOf(filter: LogFilter): Sql {
  const conditions: string[] = [];
  const parameters: FieldValue[] = [];
  const add = (condition: string, value?: FieldValue): void => {
    conditions.push(condition);
    if (value !== undefined) parameters.push(value);
  };
  for (const facet of FACETS) {
    const value = filter[facet];
    if (value !== undefined) add(hasFacet(facet), value);
  }
  const { recordId, undo, from, to, reason } = filter;
  if (undo !== undefined && recordId !== undefined)
    add(
      undo === 'undo' ? 'undoes is not null' : 'exists (select 1 from change_group u where u.undoes = g.seq)',
    );
  if (from !== undefined) add('at >= ?', from);
  if (to !== undefined) add('at < ?', to);
  if (reason !== undefined) add('instr(vd_fold(reason), ?) > 0', reason); // its index only knows which have one
  return { sql: conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`, parameters };
}
