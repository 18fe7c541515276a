import { AppError } from '#shared/errors.ts';
import type { FieldValue, RefLabel } from '#shared/fields.ts';
import type { LocalText } from '#shared/texts.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { findVisible, readRecord } from '../records/read-record.ts';
import { labelOf } from '../records/record-label.ts';
import { DAY } from '../recycle-bin/days.ts';
import {
  type LoggedGroup,
  type LoggedRow,
  readGroup,
  rowsOfGroup,
  rowsOfRecord,
} from '../storage/change-log.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { mergingOf } from './merge-records.ts';

/** For so many days a merge can be undone. */
export const UNMERGE_DAYS = 30;
/** So far back in the history of a record its merge is looked for; what was merged hardly changes. */
const MOST_LOOKED_AT = 100;

/** Something that stays as it is, because it was changed after the merge. */
export interface LeftAsIs {
  readonly entity: string;
  readonly id: string;
  readonly title: RefLabel;
  readonly fields: readonly LocalText[];
}

export interface Unmerged {
  readonly restored: number;
  readonly left: readonly LeftAsIs[];
}

/** The last action by which a record was merged, whether it was taken apart since or not. */
export function lastMergeOf(reader: Reader, entity: Entity, lostId: string): LoggedGroup | undefined {
  const { into } = mergingOf(entity);
  const wentOut = rowsOfRecord(reader, lostId, undefined, MOST_LOOKED_AT).find(
    ({ changes, op }) => op === 'update' && isMerge(JSON.parse(changes) as Logged, into),
  );
  return wentOut && readGroup(reader, wentOut.groupSeq);
}

/** Throws `notMerged` for a record that stands for itself, and `mergeTooOld` after thirty days. */
function demandMerged(
  work: Work,
  entity: Entity,
  lostId: string,
  group: LoggedGroup | undefined,
  scope: FilterScope,
): LoggedGroup {
  const lost = readRecord(work, entity, lostId, scope);
  const params = { entity: entity.spec.label, name: labelOf(work, { entity, id: lostId }, scope) };
  if (!group || lost.deletedAt === null || !lost[mergingOf(entity).into])
    throw new AppError('notMerged', params);
  if (group.at < work.now - UNMERGE_DAYS * DAY)
    throw new AppError('mergeTooOld', { ...params, days: UNMERGE_DAYS });
  return group;
}

type Logged = Readonly<Record<string, readonly [FieldValue, FieldValue]>>;

/** The row by which a record in use was given up; a later merge of the survivor moves only the field. */
const isMerge = (changes: Logged, into: string): boolean =>
  changes[into] !== undefined && changes.deletedAt?.[0] === null;

/**
 * Takes a merge back: the record that was given up is in use again, and every field that still holds what the merge
 * wrote holds what it held before. What was changed since stays, and is named. Throws `notMerged` and `mergeTooOld`.
 */
export function unmerge(
  work: Work,
  entity: Entity,
  lostId: string,
  merge: LoggedGroup | undefined,
  scope: FilterScope,
): Unmerged {
  const { into } = mergingOf(entity);
  const group = demandMerged(work, entity, lostId, merge, scope);
  const left: LeftAsIs[] = [];
  let restored = 0;
  work.update(entity, lostId, { deletedAt: null, [into]: null });
  for (const row of rowsOfGroup(work, group).toReversed()) {
    if (row.recordId === lostId) continue;
    const kind = scope.registry.get(row.entity);
    const fields = row.op === 'update' ? backFields(work, kind, row) : backNew(work, kind, row);
    if (fields.length === 0) restored++;
    else
      left.push({
        entity: kind.name,
        id: row.recordId,
        title: titleOf(work, kind, row.recordId, scope),
        fields,
      });
  }
  return { restored, left };
}

const titleOf = (work: Work, entity: Entity, id: string, scope: FilterScope): RefLabel =>
  findVisible(work, entity, id, scope) ? labelOf(work, { entity, id }, scope) : null;

/** Puts back what still stands as the merge wrote it; returns the names of the fields that do not. */
function backFields(work: Work, entity: Entity, { recordId, changes }: LoggedRow): LocalText[] {
  const current = work.find(entity, recordId) as RecordValues | undefined;
  if (!current) return [entity.spec.label];
  const back: Record<string, FieldValue> = {};
  const left: LocalText[] = [];
  for (const [name, [before, after]] of Object.entries(JSON.parse(changes) as Logged))
    if (current[name] === after) back[name] = before;
    else left.push(entity.field(name)?.label ?? entity.spec.label);
  try {
    work.attempt(() => work.update(entity, recordId, back));
  } catch (error) {
    // issued since, or taken by another record: it stays, and the report names it
    if (!(error instanceof AppError)) throw error;
    left.push(...Object.keys(back).map((name) => entity.field(name)?.label ?? entity.spec.label));
  }
  return left;
}

/** A tag that the merge put on goes off again. */
function backNew(work: Work, entity: Entity, { op, recordId }: LoggedRow): LocalText[] {
  if (op !== 'create' || entity.spec.mergeClass === 'ledger') return [entity.spec.label];
  work.update(entity, recordId, { deletedAt: work.now });
  return [];
}
