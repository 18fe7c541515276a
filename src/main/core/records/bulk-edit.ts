import { z } from 'zod';
import { AppError, type WireError } from '#shared/errors.ts';
import type { FieldValue, RefLabel } from '#shared/fields.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { Selection } from '../lists/list-query.ts';
import { readPage } from '../lists/page.ts';
import type { ListRow } from '../lists/select-rows.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { changeTags } from '../tags/tag-record.ts';
import { findVisible } from './read-record.ts';
import { labelOfRow } from './record-label.ts';
import { type GivenValues, updateRecord } from './write-record.ts';

/** One action, and one undo, holds no more rows than this. */
export const MOST_BULK = 5000;
/** Rows of each kind that a preview shows. */
const SHOWN = 100;

/** Which records: those chosen one by one, or all that meet a list's conditions. */
export const BulkTarget = z.union([
  z.object({ ids: z.array(z.string().max(40)).min(1).max(MOST_BULK) }),
  z.object({ selection: Selection.omit({ entity: true, deleted: true }) }),
]);
export type BulkTarget = z.infer<typeof BulkTarget>;

const tagIds = z.array(z.string().max(40)).max(50).default([]);
export const BulkTags = z.object({ add: tagIds, remove: tagIds });

export interface BulkEdit {
  readonly target: BulkTarget;
  readonly values: GivenValues;
  /** Tags to put on and to take off, by id. */
  readonly tags?: z.infer<typeof BulkTags> | undefined;
}

/** One field of one row, before and after, with the labels of what references point at. */
export interface BulkChange {
  readonly field: string;
  readonly before: { readonly value: FieldValue; readonly label: RefLabel };
  readonly after: { readonly value: FieldValue; readonly label: RefLabel };
}

export interface BulkReport {
  readonly changed: number;
  /** Rows that hold these values already. */
  readonly unchanged: number;
  readonly refused: number;
  /** The first rows that change, from what to what. */
  readonly changes: readonly {
    readonly id: string;
    readonly title: RefLabel;
    readonly fields: readonly BulkChange[];
  }[];
  /** The first rows that are refused, and why. */
  readonly refusals: readonly {
    readonly id: string;
    readonly title: RefLabel;
    readonly problem: WireError;
  }[];
}

/** The ids that are meant, no more than may be changed at once; throws `bulkTooMany`. */
export function bulkIds(reader: Reader, entity: Entity, target: BulkTarget, scope: FilterScope): string[] {
  if ('ids' in target) return [...new Set(target.ids)];
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const request = { entity: entity.name, ...target.selection, cursor, limit: 500 };
    const page = readPage(reader, entity, request, scope);
    ids.push(...page.rows.map(({ id }) => id));
    cursor = page.next;
    if (ids.length > MOST_BULK) throw new AppError('bulkTooMany', { max: MOST_BULK });
  } while (cursor !== null);
  return ids;
}

const heldBy = (row: ListRow, field: string) => ({
  value: (row[field] ?? null) as FieldValue,
  label: row.refs[field] ?? null,
});

/**
 * Writes the same values into many records, each through `updateRecord`, so that rights, checks and what belongs to a
 * change hold as for one. A row that is refused stays as it was; the others change. `onRow` is told of each.
 */
export function bulkEdit(
  work: Work,
  entity: Entity,
  { target, values, tags }: BulkEdit,
  scope: FilterScope,
  onRow: (done: number, total: number) => void = () => undefined,
): BulkReport {
  const names = Object.keys(values);
  const tagged = (tags?.add.length ?? 0) + (tags?.remove.length ?? 0) > 0;
  if (names.length === 0 && !tagged) throw new AppError('bulkNothing');
  const ids = bulkIds(work, entity, target, scope);
  const counts = { changed: 0, unchanged: 0, refused: 0 };
  const changes: BulkReport['changes'][number][] = [];
  const refusals: BulkReport['refusals'][number][] = [];
  for (const [at, id] of ids.entries()) {
    const before = findVisible(work, entity, id, scope);
    const title = (before && labelOfRow(entity, before)) ?? null;
    try {
      const changed = work.attempt(() => {
        const updated = names.length > 0 && updateRecord(work, entity, id, values, {}, scope);
        return (tags !== undefined && tagged && changeTags(work, entity, id, tags)) || updated;
      });
      counts[changed ? 'changed' : 'unchanged']++;
      if (changed && before && changes.length < SHOWN) {
        const after = findVisible(work, entity, id, scope);
        const fields = entity.fields
          .filter(({ name }) => name in before && (after?.[name] ?? null) !== (before[name] ?? null))
          .map(({ name }) => ({
            field: name,
            before: heldBy(before, name),
            after: after ? heldBy(after, name) : { value: null, label: null },
          }));
        changes.push({ id, title, fields });
      }
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      counts.refused++;
      if (refusals.length < SHOWN) refusals.push({ id, title, problem: error.toWire() });
    }
    onRow(at + 1, ids.length);
  }
  return { ...counts, changes, refusals };
}

/** What a preview said would happen; a commit that would do otherwise is refused with `bulkChanged`. */
export const Expected = z.object({ changed: z.number().int().min(0), refused: z.number().int().min(0) });

export function demandAsExpected(
  { changed, refused }: BulkReport,
  expected: z.infer<typeof Expected> | undefined,
): void {
  if (expected && (changed !== expected.changed || refused !== expected.refused))
    throw new AppError('bulkChanged', { changed, refused });
}
