import type { LoggedGroup } from './change-log.ts';
import type { Reader } from './reader.ts';

export interface ChangesSince {
  readonly actions: number;
  readonly firstAt: number | null;
  readonly lastAt: number | null;
  /** By who acted, most first. */
  readonly byActor: readonly { readonly actor: string; readonly actions: number }[];
  /** Records touched by kind, most first. */
  readonly byEntity: readonly { readonly entity: string; readonly records: number }[];
  /** Newest first. */
  readonly latest: readonly LoggedGroup[];
}

/** What happened after the action with number `seq`. */
export function changesSince(reader: Reader, seq: number, most: number): ChangesSince {
  const span = reader.sqlFirst<{
    n: number;
    firstAt: number | null;
    lastAt: number | null;
    row: number | null;
  }>(
    'select count(*) as n, min(at) as firstAt, max(at) as lastAt, min(firstRow) as row from change_group where seq > ?',
    [seq],
  );
  return {
    actions: span?.n ?? 0,
    firstAt: span?.firstAt ?? null,
    lastAt: span?.lastAt ?? null,
    byActor: reader.sqlAll(
      'select actor, count(*) as actions from change_group where seq > ? group by actor order by actions desc, actor',
      [seq],
    ),
    byEntity: reader.sqlAll(
      `select entity, count(distinct recordId) as records from change_row where id >= ?
       group by entity order by records desc, entity`,
      [span?.row ?? Number.MAX_SAFE_INTEGER],
    ),
    latest: reader.sqlAll('select * from change_group where seq > ? order by seq desc limit ?', [seq, most]),
  };
}
