import { AppError, type WireError } from '#shared/errors.ts';
import { demandEntity } from '../access/access.ts';
import type { Entity } from '../entities/entity.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { labelOf } from '../records/record-label.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { isDeleted, isVisible, type Member, treeOf } from './rows.ts';
import { demandDeletable } from './uses.ts';

/** Throws unless this actor may change every one of these records, the first of which they have been shown. */
export function demandWithinRights(reader: Reader, members: readonly Member[], scope: FilterScope): void {
  const [root, ...parts] = members;
  for (const { entity } of members) demandEntity(scope.actor, entity, 'write');
  if (!root || parts.every((part) => isVisible(reader, part, scope))) return;
  const params = { entity: root.entity.spec.label, name: labelOf(reader, root, scope) };
  throw new AppError('inUseElsewhere', params);
}

/** What a deletion of this record takes along, itself first; empty where it is in the recycle bin already. */
function leavingWith(reader: Reader, entity: Entity, id: string, scope: FilterScope): readonly Member[] {
  if (entity.spec.mergeClass !== 'record')
    throw new AppError('issuedImmutable', { entity: entity.spec.label });
  if (isDeleted(reader, { entity, id }, scope)) return [];
  const members = treeOf(reader, { entity, id }, false, scope);
  demandDeletable(reader, members, scope);
  demandWithinRights(reader, members, scope);
  return members;
}

/**
 * Puts records into the recycle bin, their parts with them. Throws `inUse` where something that is no part needs one of
 * them, and `issuedImmutable` for documents and ledgers.
 */
export function deleteRecords(work: Work, entity: Entity, ids: readonly string[], scope: FilterScope): void {
  for (const id of ids) {
    const [root, ...parts] = leavingWith(work, entity, id, scope);
    if (!root) continue;
    for (const part of parts)
      work.update(part.entity, part.id, { deletedAt: work.now, deletedWith: root.id });
    work.update(entity, id, { deletedAt: work.now });
  }
}

export interface Count {
  readonly entity: string;
  readonly count: number;
}

/** How many there are of each kind. */
export function countByKind(members: readonly Member[]): Count[] {
  const counts = new Map<string, number>();
  for (const { entity } of members) counts.set(entity.name, (counts.get(entity.name) ?? 0) + 1);
  return [...counts].map(([entity, count]) => ({ entity, count }));
}

export interface DeletePreview {
  /** What would go along, by kind. */
  readonly parts: readonly Count[];
  /** Why it would be refused, or null. */
  readonly refusal: WireError | null;
}

/** What deleting these records would do, without doing it. */
export function previewDelete(
  reader: Reader,
  entity: Entity,
  ids: readonly string[],
  scope: FilterScope,
): DeletePreview {
  try {
    const parts = ids.flatMap((id) => leavingWith(reader, entity, id, scope).slice(1));
    return { parts: countByKind(parts), refusal: null };
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    return { parts: [], refusal: error.toWire() };
  }
}
