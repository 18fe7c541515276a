import { approvalSettled, decisionsOf } from '../../../core/approvals/index.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { onEvent } from '../../../core/events/on-event.ts';
import { Contract } from './contract-entity.ts';
import { contractLifecycle } from './contract-lifecycle.ts';

/** A contract follows what its approvers decided, in the same unit of work; what they said is the reason. */
export const contractDecided = onEvent(approvalSettled, (work, { entity, id, requestId, state }) => {
  if (entity !== Contract.name || state === 'withdrawn') return;
  if (state === 'approved') {
    applyMove(work, Contract, contractLifecycle, id, 'approve', {});
    return;
  }
  const said = decisionsOf(work, requestId).findLast(({ comment }) => comment !== null)?.comment;
  applyMove(work, Contract, contractLifecycle, id, 'reject', { reason: said ?? state });
});
