import type { LocalText } from '#shared/texts.ts';
import type { Reader } from './reader.ts';

/** How many actions of the log a block has. */
export const BLOCK = 32;

/** What the log can be narrowed by, block by block; a room is the first part of an action's name. */
export type Facet = 'actor' | 'action' | 'room' | 'source' | 'entity';

export const ROOM = "substr(action, 1, instr(action, '.') - 1)";

/** The condition that action `g` has this facet with the value `?`. */
export const hasFacet = (facet: Facet): string => {
  if (facet === 'room') return `${ROOM} = ?`;
  if (facet !== 'entity') return `g.${facet} = ?`;
  // one parameter, though it is asked for in two places: the rows of an import are never walked
  return `exists (select 1 from (select ? as kind) k where
    case when g.lastRow - g.firstRow >= 100
      then exists (select 1 from change_facet where facet = 'entityOfMany' and value = k.kind and block = g.seq)
      else exists (select 1 from change_row where id between g.firstRow and g.lastRow and entity = k.kind)
    end)`;
};

/** Whether the facets say exactly what the log does; else how many of them do not, as a sentence. */
export function checkFacets(reader: Reader): LocalText | null {
  const { missing, strange } = reader.sqlFirst<{ missing: number; strange: number }>(DIFFERENCES) ?? {
    missing: 0,
    strange: 0,
  };
  if (missing + strange === 0) return null;
  return {
    zh: `操作记录的筛选目录与记录不符（缺 ${missing} 条，多 ${strange} 条）：按人员、操作或来源筛选可能漏看`,
    en: `the directory of the log does not match it (${missing} missing, ${strange} too many): filters by person, action or source may miss some`,
  };
}

const DIFFERENCES = `
  with told(facet, value, block) as (
    select 'actor', actor, seq / ${BLOCK} from change_group
    union select 'action', action, seq / ${BLOCK} from change_group
    union select 'room', ${ROOM}, seq / ${BLOCK} from change_group
    union select 'source', source, seq / ${BLOCK} from change_group
    union select 'entity', entity, groupSeq / ${BLOCK} from change_row
    union select 'entityOfMany', entity, groupSeq from change_row
      where groupSeq in (select seq from change_group where lastRow - firstRow >= 100)
  )
  select (select count(*) from (select * from told except select facet, value, block from change_facet)) as missing,
    (select count(*) from (select facet, value, block from change_facet except select * from told)) as strange`;
