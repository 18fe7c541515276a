import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import type { Filter } from '#shared/filter/filter.ts';
import { mayWrite } from '../../../core/access/access.ts';
import type { Entity } from '../../../core/entities/entity.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readTotals } from '../../../core/lists/totals.ts';
import { bulkIds } from '../../../core/records/bulk-edit.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import { updateRecord } from '../../../core/records/write-record.ts';
import type { Reader } from '../../../core/storage/reader.ts';
import type { Work } from '../../../core/storage/work.ts';
import { TaskEntity } from '../../../core/tasks/task-entity.ts';
import { Lead, leadLifecycle } from '../../marketing/index.ts';
import { Deal } from '../deal-entity.ts';
import { Salesperson } from '../team-entities.ts';

/** What of somebody's work can be handed over. */
export const HANDED_KINDS = ['deal', 'lead', 'task'] as const;
export type HandedKind = (typeof HANDED_KINDS)[number];

const id = z.string().max(40);

export const HandOver = z.object({
  fromId: id,
  toId: id,
  kinds: z.array(z.enum(HANDED_KINDS)).min(1),
});
export type HandOver = z.infer<typeof HandOver>;

const ENTITIES: Readonly<Record<HandedKind, Entity>> = { deal: Deal, lead: Lead, task: TaskEntity };

interface Seller {
  readonly id: string;
  readonly name: string;
  readonly personId: string | null;
}

function sellerOf(reader: Reader, sellerId: string, scope: FilterScope): Seller {
  const row = readRecord(reader, Salesperson, sellerId, scope);
  if (row.deletedAt !== null) throw new AppError('deleted', { entity: Salesperson.spec.label });
  const { personId } = row;
  return {
    id: row.id,
    name: String(row.name),
    personId: typeof personId === 'string' ? personId : null,
  };
}

/** The rows of a kind that somebody is working on; null where it needs a login that they do not have. */
function ownedBy(kind: HandedKind, { id: sellerId, personId }: Seller): Filter | null {
  if (kind === 'deal') return owned('ownerId', sellerId, 'status', ['open']);
  if (personId === null) return null;
  return kind === 'lead'
    ? owned('ownerId', personId, 'status', ['waiting', 'accepted'])
    : owned('assigneeId', personId, 'state', ['open']);
}

const owned = (owner: string, who: string, state: string, states: readonly string[]): Filter => ({
  and: [
    { field: owner, op: 'equals', value: who },
    { field: state, op: 'in', value: [...states] },
  ],
});

export interface ToHandOver {
  readonly kind: HandedKind;
  readonly count: number;
}

/** How much of each kind a salesperson has that the actor may hand over. */
export function toHandOver(reader: Reader, fromId: string, scope: FilterScope): ToHandOver[] {
  const from = sellerOf(reader, fromId, scope);
  return HANDED_KINDS.filter((kind) => mayWrite(scope.actor, ENTITIES[kind])).map((kind) => {
    const filter = ownedBy(kind, from);
    const entity = ENTITIES[kind];
    return {
      kind,
      count: filter ? readTotals(reader, entity, { entity: entity.name, filter }, scope).count : 0,
    };
  });
}

/**
 * Gives what somebody is working on to somebody else, as one action: open deals, leads, which the new owner has to
 * accept, and open tasks. What is closed keeps the name of whoever closed it. Throws `handOverSame`, and
 * `handOverNoLogin` for leads and tasks to somebody who cannot sign in.
 */
export function handOver(work: Work, { fromId, toId, kinds }: HandOver, scope: FilterScope): ToHandOver[] {
  const from = sellerOf(work, fromId, scope);
  const to = sellerOf(work, toId, scope);
  if (from.id === to.id) throw new AppError('handOverSame', { name: from.name });
  return [...new Set(kinds)].map((kind) => {
    const filter = ownedBy(kind, from);
    const entity = ENTITIES[kind];
    if (!mayWrite(scope.actor, entity)) throw new AppError('notAllowed', { permission: entity.spec.plural });
    const ids = filter ? bulkIds(work, entity, { selection: { filter } }, scope) : [];
    if (ids.length > 0 && kind !== 'deal' && to.personId === null)
      throw new AppError('handOverNoLogin', { name: to.name, what: entity.spec.plural });
    for (const each of ids) give(work, kind, each, to, scope);
    return { kind, count: ids.length };
  });
}

function give(work: Work, kind: HandedKind, rowId: string, to: Seller, scope: FilterScope): void {
  if (kind === 'lead') applyMove(work, Lead, leadLifecycle, rowId, 'assign', { ownerId: to.personId });
  else if (kind === 'deal') updateRecord(work, Deal, rowId, { ownerId: to.id }, {}, scope);
  else updateRecord(work, TaskEntity, rowId, { assigneeId: to.personId }, {}, scope);
}
