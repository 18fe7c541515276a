import { AppError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { labelOf } from '../records/record-label.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { forgetTags, isTaggable } from '../tags/tag-record.ts';
import { type Count, countByKind, demandWithinRights } from './delete.ts';
import { isDeleted, type Member, treeOf } from './rows.ts';
import { countsText, isUsed, usesOf } from './uses.ts';

/** The name of the action under which records go for good; what it did cannot be undone. */
export const PURGE = 'core.recycleBin.purge';

const everything = () => 'all' as const;

/** Why a record that lies in the bin with these parts cannot go for good yet; null where it can. */
export function keptBecause(
  reader: Reader,
  members: readonly Member[],
  scope: FilterScope,
  leaving?: ReadonlySet<string>,
): LocalText | null {
  const question = { which: everything, deletedToo: true, ...(leaving ? { leaving } : {}) };
  const uses = usesOf(reader, members, question, scope);
  if (!isUsed(uses)) return null;
  if (uses.seen.length === 0)
    return { zh: '被您看不到的记录引用', en: 'used by records that you cannot see' };
  const { zh, en } = countsText(uses.seen);
  return { zh: `被 ${zh}引用`, en: `used by ${en}` };
}

export interface Kept {
  readonly entity: string;
  readonly id: string;
  readonly name: string | LocalText;
  readonly because: LocalText;
}

export interface PurgePlan {
  /** What goes, each with its parts in the bin, in an order that leaves no reference to nothing. */
  readonly going: readonly (readonly Member[])[];
  readonly kept: readonly Kept[];
}

/**
 * What of these records can go for good. One that only others of them refer to goes after those. Throws `notDeleted`
 * for a record in use, and what the actor's rights forbid.
 */
export function planPurge(reader: Reader, records: readonly Member[], scope: FilterScope): PurgePlan {
  const leaving = new Set<string>();
  const going: Member[][] = [];
  let waiting = records.map((record) => {
    if (!isDeleted(reader, record, scope)) {
      const params = { entity: record.entity.spec.label, name: labelOf(reader, record, scope) };
      throw new AppError('notDeleted', params);
    }
    const members = treeOf(reader, record, true, scope);
    demandWithinRights(reader, members, scope);
    return members;
  });
  for (let before = -1; waiting.length !== before; ) {
    before = waiting.length;
    waiting = waiting.filter((members) => {
      const left = members.filter(({ id }) => !leaving.has(id));
      if (left.length > 0) {
        if (keptBecause(reader, left, scope, leaving) !== null) return true;
        going.push(left);
        for (const { id } of left) leaving.add(id);
      }
      return false;
    });
  }
  const kept = waiting.flatMap((members): Kept[] => {
    const [root] = members;
    const because = keptBecause(reader, members, scope, leaving);
    return root && because
      ? [{ entity: root.entity.name, id: root.id, name: labelOf(reader, root, scope), because }]
      : [];
  });
  return { going, kept };
}

export interface PurgeResult {
  /** What went for good, or would: by kind, parts included. */
  readonly gone: readonly Count[];
  readonly kept: readonly Kept[];
}

export const previewPurge = (reader: Reader, records: readonly Member[], scope: FilterScope): PurgeResult => {
  const { going, kept } = planPurge(reader, records, scope);
  return { gone: countByKind(going.flat()), kept };
};

/** Removes from the workspace what of these records can go; what is still referred to stays in the bin. */
export function purgeRecords(work: Work, records: readonly Member[], scope: FilterScope): PurgeResult {
  const { going, kept } = planPurge(work, records, scope);
  for (const members of going)
    for (const { entity, id } of members.toReversed()) {
      if (isTaggable(entity)) forgetTags(work, id);
      work.remove(entity, id);
    }
  return { gone: countByKind(going.flat()), kept };
}
