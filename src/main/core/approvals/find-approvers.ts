import type { Approver } from '#shared/approvals/approval-route.ts';
import { mayRead } from '../access/access.ts';
import { activePeople } from '../access/active-people.ts';
import type { Department } from '../access/department-entity.ts';
import { loadActor } from '../access/load-actor.ts';
import { Person } from '../access/person.ts';
import type { TablesOf } from '../entities/entity.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { findVisible } from '../records/read-record.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import { managerOf } from './manager-of.ts';

const builder = queryBuilder<TablesOf<typeof Department>>();

/** The document that approvers are looked for, and whose own it is. */
export interface Asked {
  readonly entity: string;
  readonly id: string;
  readonly own: readonly string[];
}

/** Whether somebody may read the document: nobody decides on what they cannot see. */
function sees(work: Work, personId: string, { entity, id }: Asked): boolean {
  const actor = loadActor(work, personId);
  const kind = work.registry.get(entity);
  if (!actor || !mayRead(actor, kind)) return false;
  return (
    findVisible(work, kind, id, filterScope(work.registry, actor, work.today, work.facts.timeZone)) !==
    undefined
  );
}

function meant(work: Work, approver: Approver, { own }: Asked): string[] {
  if ('person' in approver) return [approver.person];
  if ('role' in approver)
    return activePeople(work)
      .filter(({ actor }) => actor.role.id === approver.role)
      .map(({ actor }) => actor.id);
  const owner = own.at(-1);
  if (owner === undefined) return [];
  const departments = work.all(
    builder.selectFrom('department').select(['id', 'parentId', 'managerId']).where('deletedAt', 'is', null),
  );
  const manager = managerOf(owner, work.find(Person, owner)?.departmentId ?? null, departments);
  return manager === undefined ? [] : [manager];
}

/** The people whom an approver of a route means for this document: they work here, see it, and it is not their own. */
export const findApprovers = (work: Work, approver: Approver, asked: Asked): string[] =>
  meant(work, approver, asked).filter((id) => !asked.own.includes(id) && sees(work, id, asked));
