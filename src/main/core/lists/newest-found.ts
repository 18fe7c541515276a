import { type ExpressionBuilder, sql } from 'kysely';
import type { FieldValue } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { Reader } from '../storage/reader.ts';
import { searchTable } from '../storage/schema/search-index.ts';
import type { AnyTables, FilterScope } from './compile-filter.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { type Selection, selected } from './list-query.ts';
import { scopeReach } from './scope-reach.ts';
import { searchMatch } from './search-match.ts';
import { asListRow, type Page, selectRows } from './select-rows.ts';

type Row = Record<string, FieldValue> & { rid: number };

/**
 * Search results, newest first, read off the index from its end: a word that stands in every record costs no more
 * than a rare one. Sorting the hits by a field has to gather them all first.
 */
export function readNewestFound(
  reader: Reader,
  entity: Entity,
  request: Omit<Selection, 'entity'> & { search: string; cursor: string | null; limit: number },
  scope: FilterScope,
): Page {
  const { search, cursor, limit, ...selection } = request;
  const query = searchMatch(entity, search, scope.actor);
  if (query === undefined) return { rows: [], next: null };
  const index = searchTable(entity);
  const below = cursor === null ? Number.MAX_SAFE_INTEGER : Number(readCursor(cursor, 1).values[0]);
  const reach = scopeReach(reader, entity, limit, scope);
  if (reach === 'empty') return { rows: [], next: null };
  const broad = reach === 'broad';
  const base = selectRows(entity, scope).select('t.rid');
  // whoever sees few rows is served by those, not by looking at every hit
  const matching = broad
    ? base
        .innerJoin(`${index} as s`, (join) => join.on(sql<boolean>`t.rid = s.rowid`))
        .where(sql<boolean>`${sql.ref(index)} match ${query} and s.rowid < ${below}`)
        .orderBy(sql`s.rowid`, 'desc')
    : base.where(sql<boolean>`t.rid < ${below}`).orderBy(sql`+t.rid`, 'desc');
  const found = reader.all(
    matching
      .where((eb) =>
        selected(
          eb as unknown as ExpressionBuilder<AnyTables, string>,
          entity,
          broad ? selection : { ...selection, search },
          scope,
        ),
      )
      .limit(limit + 1),
  ) as Row[];
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  return {
    rows: rows.map(({ rid: _rid, ...row }) => asListRow(row)),
    next: found.length > limit && last ? writeCursor({ values: [last.rid], id: String(last.id) }) : null,
  };
}
