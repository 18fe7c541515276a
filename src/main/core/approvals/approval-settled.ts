import { defineEvent } from '../events/event.ts';
import type { ApprovalState } from './approval-states.ts';

/** That a request ended. What rooms do about it is part of the decision: their refusal takes it back. */
export const approvalSettled = defineEvent<{
  readonly requestId: string;
  readonly entity: string;
  readonly id: string;
  readonly state: Exclude<ApprovalState, 'pending'>;
}>('approval.settled');
