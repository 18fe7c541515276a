import { type ExpressionBuilder, sql } from 'kysely';
import { z } from 'zod';
import type { RefLabel } from '#shared/fields.ts';
import type { Filter } from '#shared/filter/filter.ts';
import type { LocalText } from '#shared/texts.ts';
import { maySee } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { AnyTables, FilterScope } from '../lists/compile-filter.ts';
import { readCursor, writeCursor } from '../lists/cursor.ts';
import { selected } from '../lists/list-query.ts';
import { fieldValue } from '../lists/page.ts';
import { asListRow, type ListRow, type RowQuery, selectRows } from '../lists/select-rows.ts';
import { labelOf, labelOfRow } from '../records/record-label.ts';
import { readSetting } from '../settings/setting.ts';
import type { Reader } from '../storage/reader.ts';
import { daysLeft, RecycleBinDays } from './days.ts';
import { binKinds, deletedBy } from './overview.ts';
import { keptBecause } from './purge.ts';
import { type Member, takenBy, treeOf } from './rows.ts';

export const BinRequest = z.object({
  /** One kind of record; all where none is named. */
  entity: z.string().max(100).nullish(),
  /** Who deleted it. */
  person: z.string().max(40).nullish(),
  search: z.string().max(200).nullish(),
  cursor: z.string().max(4000).nullish(),
  limit: z.number().int().min(1).max(200).default(100),
});
export type BinRequest = z.infer<typeof BinRequest>;

export interface BinRow {
  readonly entity: string;
  readonly id: string;
  readonly title: RefLabel;
  readonly deletedAt: number;
  readonly deletedBy: string;
  readonly daysLeft: number;
  /** The record whose deletion took this one along. */
  readonly with: { readonly entity: string; readonly id: string; readonly name: string | LocalText } | null;
  /** Why it stays although nobody restores it; null where nothing refers to it. */
  readonly kept: LocalText | null;
}

type Eb = ExpressionBuilder<AnyTables, string>;

/** The title, or the title of what stands for it, contains the text; or the number does. Null where it is not to be seen. */
function titleFilter(entity: Entity, text: string, { registry, actor }: FilterScope): Filter | null {
  const { titleField, number } = entity.spec;
  const target = entity.field(titleField)?.target;
  const named = target === undefined ? undefined : registry.get(target);
  if (!maySee(actor, entity, titleField) || (named && !maySee(actor, named, named.spec.titleField)))
    return null;
  const path = named ? `${titleField}.${named.spec.titleField}` : titleField;
  const title: Filter = { field: path, op: 'contains', value: text };
  return number ? { or: [title, { field: 'number', op: 'contains', value: text }] } : title;
}

/** The latest deletions of one kind, up to one more than asked for. */
function latestOf(reader: Reader, entity: Entity, request: BinRequest, scope: FilterScope): ListRow[] {
  const text = request.search?.trim();
  const filter = text ? titleFilter(entity, text, scope) : null;
  if (text && !filter) return [];
  let query = selectRows(entity, scope).where((eb) =>
    selected(eb as unknown as Eb, entity, { filter, deleted: true }, scope),
  ) as RowQuery;
  if (request.person) query = query.where('t.updatedBy', '=', request.person) as RowQuery;
  if (request.cursor) {
    const { values, id } = readCursor(request.cursor, 1);
    query = query.where(sql<boolean>`(t.deletedAt, t.id) < (${values[0] ?? null}, ${id})`) as RowQuery;
  }
  return reader
    .all(
      query
        .orderBy('t.deletedAt', 'desc')
        .orderBy('t.id', 'desc')
        .limit(request.limit + 1),
    )
    .map(asListRow);
}

/** What lies in the recycle bin, of all kinds that this person may change, latest first. */
export function readBin(
  reader: Reader,
  request: BinRequest,
  now: number,
  scope: FilterScope,
): { rows: BinRow[]; next: string | null } {
  const kinds = binKinds(scope).filter(({ name }) => !request.entity || name === request.entity);
  const found = kinds
    .flatMap((entity) => latestOf(reader, entity, request, scope).map((row) => ({ entity, row })))
    .sort(
      (a, b) =>
        Number(b.row.deletedAt) - Number(a.row.deletedAt) ||
        (a.row.id < b.row.id ? 1 : a.row.id > b.row.id ? -1 : 0),
    );
  const shown = found.slice(0, request.limit);
  const days = readSetting(reader, RecycleBinDays);
  const reasons = new Map<string, LocalText | null>();
  const reasonOf = (root: Member): LocalText | null => {
    const known = reasons.get(root.id);
    if (known !== undefined) return known;
    const reason = keptBecause(reader, treeOf(reader, root, true, scope), scope);
    reasons.set(root.id, reason);
    return reason;
  };
  const rows = shown.map(({ entity, row }): BinRow => {
    const deletedAt = Number(row.deletedAt);
    const rootId = fieldValue(row, 'deletedWith');
    const root = rootId === null ? undefined : takenBy(reader, entity, String(rootId), scope.registry);
    return {
      entity: entity.name,
      id: row.id,
      title: labelOfRow(entity, row),
      deletedAt,
      deletedBy: deletedBy(reader, String(row.updatedBy)),
      daysLeft: daysLeft(deletedAt, days, now),
      with: root ? { entity: root.entity.name, id: root.id, name: labelOf(reader, root, scope) } : null,
      kept: reasonOf(root ?? { entity, id: row.id }),
    };
  });
  const last = rows.at(-1);
  const more = found.length > request.limit && last;
  return { rows, next: more ? writeCursor({ values: [last.deletedAt], id: last.id }) : null };
}
