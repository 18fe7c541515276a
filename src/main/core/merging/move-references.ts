import { AppError } from '#shared/errors.ts';
import type { Entity } from '../entities/entity.ts';
import type { RecordValues } from '../entities/record-values.ts';
import type { FilterScope } from '../lists/compile-filter.ts';
import { isVisible } from '../recycle-bin/rows.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { isFixed, type Referring, referringTo, rowsReferring } from './references-to.ts';

/** How many records of a kind go over to the survivor, and how many stay because they are issued. */
export interface MovedKind {
  readonly entity: string;
  readonly moved: number;
  readonly fixed: number;
}

type Found = Referring & { readonly row: RecordValues; readonly fixed: boolean };

const found = (reader: Reader, target: Entity, id: string, { registry }: FilterScope): Found[] =>
  referringTo(registry, target).flatMap((referring) =>
    rowsReferring(reader, referring, target, id).map((row) => ({
      ...referring,
      row,
      fixed: isFixed(reader, referring, row, registry),
    })),
  );

const idOf = ({ row }: Found): string => String(row.id);

/** Whether all that would move is this actor's to see; what they do not see they do not move. */
const isAllSeen = (reader: Reader, all: readonly Found[], scope: FilterScope): boolean =>
  all.every((each) => each.fixed || isVisible(reader, { entity: each.entity, id: idOf(each) }, scope));

function countKinds(all: readonly Found[]): MovedKind[] {
  const kinds = new Map<string, { moved: Set<string>; fixed: Set<string> }>();
  for (const each of all) {
    const kind = kinds.get(each.entity.name) ?? { moved: new Set(), fixed: new Set() };
    kind[each.fixed ? 'fixed' : 'moved'].add(idOf(each));
    kinds.set(each.entity.name, kind);
  }
  return [...kinds].map(([entity, { moved, fixed }]) => ({ entity, moved: moved.size, fixed: fixed.size }));
}

/** What `moveReferences` would do, by kind of record. Throws `mergeOutside` as it does. */
export function countReferences(reader: Reader, entity: Entity, id: string, scope: FilterScope): MovedKind[] {
  const all = found(reader, entity, id, scope);
  demandAllSeen(reader, entity, id, all, scope);
  return countKinds(all);
}

function demandAllSeen(
  reader: Reader,
  entity: Entity,
  id: string,
  all: readonly Found[],
  scope: FilterScope,
): void {
  if (isAllSeen(reader, all, scope)) return;
  const row = reader.find(entity, id) as RecordValues | undefined;
  throw new AppError('mergeOutside', {
    entity: entity.spec.label,
    name: String(row?.[entity.spec.titleField] ?? id),
  });
}

/**
 * Lets all that refers to one record refer to another of its kind, found from the definitions of the entities. Entries
 * of ledgers and issued documents stay as they are. A row that would say the same as one that is there (the same contact
 * twice at a deal) goes to the recycle bin. Throws `mergeOutside` where some of it is not this actor's to see.
 */
export function moveReferences(
  work: Work,
  entity: Entity,
  from: string,
  to: string,
  scope: FilterScope,
): MovedKind[] {
  const all = found(work, entity, from, scope);
  demandAllSeen(work, entity, from, all, scope);
  for (const each of all) if (!each.fixed) move(work, each, to);
  return countKinds(all);
}

function move(work: Work, each: Found, to: string): void {
  const { entity, field } = each;
  // a record that stood under the other one does not come to stand under itself
  const value = idOf(each) === to ? null : to;
  try {
    work.attempt(() => work.update(entity, idOf(each), { [field.name]: value }));
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'duplicateKey') throw error;
    work.update(entity, idOf(each), { deletedAt: work.now });
  }
}
