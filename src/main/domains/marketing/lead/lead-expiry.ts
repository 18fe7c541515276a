import { SYSTEM } from '../../../core/access/actor.ts';
import type { TablesOf } from '../../../core/entities/entity.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import { notify } from '../../../core/notifications/notify.ts';
import { queryBuilder } from '../../../core/storage/query-builder.ts';
import type { Work } from '../../../core/storage/work.ts';
import type { Workspace } from '../../../core/workspace/workspace.ts';
import { Lead } from './lead-entity.ts';
import { leadLifecycle } from './lead-lifecycle.ts';

const builder = queryBuilder<TablesOf<typeof Lead>>();
const EVERY = 60_000;
/** As many leads as one unit of work lets go, so that other commands wait little. */
const BATCH = 200;

const overdue = (now: number) =>
  builder
    .selectFrom('lead')
    .select(['id', 'ownerId', 'responseDue'])
    .where('status', '=', 'waiting')
    .where('responseDue', '<=', now)
    .where('deletedAt', 'is', null)
    .orderBy('responseDue')
    .orderBy('id')
    .limit(BATCH);

/** Puts the leads into the pool whose response time has run out, and tells those who let it; returns how many. */
export function releaseOverdue(work: Work): number {
  const leads = work.all(overdue(work.now));
  for (const { id, ownerId, responseDue } of leads) {
    applyMove(work, Lead, leadLifecycle, id, 'release', {});
    if (ownerId)
      notify(work, {
        kind: 'leadToPool',
        to: [ownerId],
        record: { entity: 'lead', id },
        bundle: 'leadToPool',
        once: `leadToPool ${id} ${responseDue}`,
      });
  }
  return leads.length;
}

/** All that are due now, batch after batch. */
export async function releaseAllOverdue(workspace: Workspace): Promise<void> {
  while (workspace.reader.first(overdue(workspace.clock()))) {
    await workspace.writeWhenFree(
      { action: 'marketing.lead.expire', actor: SYSTEM, source: 'system' },
      (work) => releaseOverdue(work),
    );
  }
}

/** Lets go of leads that nobody accepted in time. */
export const leadExpiry: Recurring = {
  name: 'marketing.lead.expire',
  label: { zh: '未确认的线索放入公海', en: 'Put leads that nobody accepted in the pool' },
  every: EVERY,
  run: ({ workspace }) => releaseAllOverdue(workspace),
};
