import { SYSTEM } from '../access/actor.ts';
import type { Recurring } from '../jobs/recurring.ts';
import type { Work } from '../storage/work.ts';
import { ApprovalRequest } from './approval-request-entity.ts';
import { ownOf, pendingRequests, type RequestRow, seatsOf, stepsOf } from './approval-rows.ts';
import { ApprovalSeat } from './approval-seat-entity.ts';
import { findApprovers } from './find-approvers.ts';
import { tellApprovers } from './open-step.ts';

const EVERY = 300_000;

/** Lets those decide as well to whom an overdue step goes, in every seat that still waits. */
function escalate(work: Work, request: RequestRow): void {
  const approver = stepsOf(request)[request.step]?.escalateTo ?? null;
  const seats = seatsOf(work, request.id).filter(({ step, open }) => step === request.step && open === 1);
  const asked = { entity: request.recordEntity, id: request.recordId, own: ownOf(request) };
  const people = approver === null ? [] : findApprovers(work, approver, asked);
  for (const [place, those] of Map.groupBy(seats, (seat) => seat.place))
    for (const personId of people)
      if (!those.some((seat) => seat.personId === personId))
        work.insert(ApprovalSeat, {
          routeName: request.routeName,
          requestId: request.id,
          recordEntity: request.recordEntity,
          recordId: request.recordId,
          step: request.step,
          place,
          personId,
          open: 1,
          escalated: 1,
          dueAt: request.dueAt,
        });
  work.update(ApprovalRequest, request.id, { dueAt: null }); // once for a step
  tellApprovers(work, request, people);
}

/** Looks every five minutes whose time is over. */
export const escalateApprovals: Recurring = {
  name: 'core.approvalEscalation',
  label: { zh: '审批超时升级', en: 'Escalation of overdue approvals' },
  every: EVERY,
  run: async ({ workspace }) => {
    const now = workspace.clock();
    const late = (request: RequestRow): boolean => request.dueAt !== null && request.dueAt <= now;
    if (!pendingRequests(workspace.reader).some(late)) return;
    await workspace.writeWhenFree(
      { action: 'core.approval.escalate', actor: SYSTEM, source: 'system' },
      (work) => {
        for (const request of pendingRequests(work).filter(late)) escalate(work, request);
      },
    );
  },
};
