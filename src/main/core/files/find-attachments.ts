import { type Expression, type ExpressionBuilder, type SqlBool, sql } from 'kysely';
import { entityPermission, may } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import { titleOf } from '../entities/title.ts';
import { type AnyTables, compileFilter, type FilterScope } from '../lists/compile-filter.ts';
import { readCursor, writeCursor } from '../lists/cursor.ts';
import { selected } from '../lists/list-query.ts';
import { readRecord } from '../records/read-record.ts';
import { typedParts } from '../search/cut-text.ts';
import { excerpt, type Hit } from '../search/hit.ts';
import { marksIn } from '../search/marks.ts';
import { matchQuery } from '../search/match-query.ts';
import { narrowing, type Sought } from '../search/narrowing.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Reader } from '../storage/reader.ts';
import { searchTable } from '../storage/schema/search-index.ts';
import { Attachment } from './attachment-entity.ts';
import { mayConfidential } from './attachment-rights.ts';
import type { AttachmentRow } from './list-attachments.ts';

type Builder = ExpressionBuilder<AnyTables, string>;

const builder = queryBuilder<AnyTables>();
const INDEX = searchTable(Attachment);

/** Files on records of one kind that the actor may see, confidential ones only with the right to them. */
function onRecordsOf(eb: Builder, host: Entity, sought: Sought, scope: FilterScope): Expression<SqlBool>[] {
  const filter = narrowing(host, { ...sought, period: null }, scope);
  if (filter === undefined) return [];
  const records = eb
    .selectFrom(`${host.name} as t`)
    .select('t.id')
    .where((inner) => selected(inner as unknown as Builder, host, { filter }, scope));
  const conditions = [eb('a.recordEntity', '=', host.name), eb('a.recordId', 'in', records)];
  if (!mayConfidential(host, scope)) conditions.push(eb('a.confidential', '=', 0));
  return [eb.and(conditions)];
}

/** Files by name and note, on records that the actor may see; undefined where there can be none. */
function foundFiles(sought: Sought, scope: FilterScope) {
  const query = matchQuery(sought.text);
  const hosts = scope.registry.all.filter(
    (entity) => entity.meta.hasPage && may(scope.actor, entityPermission(entity, 'read')),
  );
  if (query === undefined || hosts.length === 0) return undefined;
  const { period } = sought;
  return builder
    .selectFrom('attachment as a')
    .innerJoin(`${INDEX} as s`, (join) => join.on(sql<boolean>`a.rid = s.rowid`))
    .where(sql<boolean>`${sql.ref(INDEX)} match ${query}`)
    .where('a.deletedAt', 'is', null)
    .where((eb) => {
      const any = eb as unknown as Builder;
      return any.or(hosts.flatMap((host) => onRecordsOf(any, host, sought, scope)));
    })
    .$if(period !== null, (files) =>
      files.where((eb) =>
        compileFilter(
          eb as unknown as Builder,
          { field: 'createdAt', op: 'within', ...(period === null ? {} : { value: period }) },
          Attachment,
          'a',
          scope,
        ),
      ),
    );
}

/** How many files are found; `most + 1` where there are more than `most`. */
export function countAttachments(reader: Reader, sought: Sought, most: number, scope: FilterScope): number {
  const found = foundFiles(sought, scope)?.select(sql<number>`1`.as('one'));
  if (!found) return 0;
  const counted = reader.first(
    builder.selectFrom(found.limit(most + 1).as('f')).select(sql<number>`count(*)`.as('n')),
  );
  return counted?.n ?? 0;
}

/** Files found, newest first, each with the record that it hangs on. */
export function findAttachments(
  reader: Reader,
  sought: Sought,
  { cursor, limit }: { readonly cursor: string | null; readonly limit: number },
  scope: FilterScope,
): { hits: Hit[]; next: string | null } {
  const below = cursor === null ? Number.MAX_SAFE_INTEGER : Number(readCursor(cursor, 1).values[0]);
  const query = foundFiles(sought, scope)
    ?.select(['a.rid', 'a.id', 'a.name', 'a.note', 'a.createdAt', 'a.recordEntity', 'a.recordId'])
    .where(sql<boolean>`s.rowid < ${below}`)
    .orderBy(sql`s.rowid`, 'desc')
    .limit(limit + 1);
  const rows = query ? (reader.all(query) as unknown as (AttachmentRow & { rid: number })[]) : [];
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const parts = typedParts(sought.text);
  return {
    hits: shown.map(({ id, name, note, createdAt, recordEntity, recordId }) => {
      const host = scope.registry.get(recordEntity);
      const marks = note === null ? [] : marksIn(note, parts, false);
      const label = Attachment.field('note')?.label ?? Attachment.spec.label;
      return {
        id,
        title: name,
        marks: marksIn(name, parts, true),
        details: note !== null && marks.length > 0 ? [{ label, ...excerpt({ text: note, marks }) }] : [],
        createdAt,
        opens: { entity: recordEntity, id: recordId },
        of: titleOf(host, readRecord(reader, host, recordId, scope)),
      };
    }),
    next: rows.length > limit && last ? writeCursor({ values: [last.rid], id: last.id }) : null,
  };
}
