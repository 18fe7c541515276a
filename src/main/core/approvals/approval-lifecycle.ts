import type { Lifecycle, Move } from '../entities/lifecycle.ts';
import { APPROVAL_STATES, type ApprovalState } from './approval-states.ts';

const settles = (event: string, zh: string, en: string, to: ApprovalState, tone: Move['tone']): Move => ({
  event,
  label: { zh, en },
  tone,
  from: ['pending'],
  to,
  needs: [],
  effect: (work) => ({ settledAt: work.now, dueAt: null }),
});

/** How a request ends. Every move is the service's own: what decides is the rules of the steps, not whoever asks. */
export const approvalLifecycle: Lifecycle = {
  entity: 'approvalRequest',
  field: 'state',
  states: APPROVAL_STATES,
  moves: [
    settles('approve', '通过', 'Approve', 'approved', 'good'),
    settles('reject', '驳回', 'Reject', 'rejected', 'bad'),
    settles('return', '退回修改', 'Send back', 'returned', 'warning'),
    settles('withdraw', '撤回', 'Withdraw', 'withdrawn', 'neutral'),
    settles('void', '失效', 'Void', 'voided', 'warning'),
  ],
};
