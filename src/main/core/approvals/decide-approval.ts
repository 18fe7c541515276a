import { AppError } from '#shared/errors.ts';
import { applyMove } from '../entities/lifecycle.ts';
import { notify } from '../notifications/notify.ts';
import type { Work } from '../storage/work.ts';
import { ApprovalDecision } from './approval-decision-entity.ts';
import { approvalLifecycle } from './approval-lifecycle.ts';
import { ApprovalRequest } from './approval-request-entity.ts';
import { absences, openStepOf, ownOf, type RequestRow, seatsOf, stepsOf } from './approval-rows.ts';
import { ApprovalSeat } from './approval-seat-entity.ts';
import { approvalSettled } from './approval-settled.ts';
import type { ApprovalState } from './approval-states.ts';
import type { ApprovalSubject } from './approval-subject.ts';
import { hashOfContent } from './content-hash.ts';
import { openStep } from './open-step.ts';
import { outcomeOf, seatOf, type Verdict } from './step-rules.ts';
import { closeSeats } from './submit-approval.ts';

const EVENTS = { approved: 'approve', rejected: 'reject', returned: 'return', voided: 'void' } as const;

function settle(work: Work, request: RequestRow, state: keyof typeof EVENTS): void {
  applyMove(work, ApprovalRequest, approvalLifecycle, request.id, EVENTS[state], {});
  closeSeats(work, request.id);
  const record = { entity: request.recordEntity, id: request.recordId };
  work.emit(approvalSettled, { requestId: request.id, ...record, state });
  notify(work, {
    kind: 'approvalSettled',
    to: [request.askedById],
    params: { outcome: approvalLifecycle.states.find(({ value }) => value === state)?.label ?? state },
    record,
    once: `approval ${request.id} settled`,
  });
}

/**
 * Gives a word on what a request is about; returns what the request has come to. A document that was edited since makes
 * the request void instead. Throws `approvalNotYours` for whoever has no seat in the open step, `approvalSettledAlready`,
 * and `required` where a refusal says nothing.
 */
export function decideApproval(
  work: Work,
  subjects: readonly ApprovalSubject[],
  requestId: string,
  verdict: Verdict,
  comment: string | null,
): ApprovalState {
  const request = work.demandRow(ApprovalRequest, requestId) as unknown as RequestRow;
  if (request.state !== 'pending') throw new AppError('approvalSettledAlready');
  const step = openStepOf(work, request);
  const seat = seatOf(work.actor.id, step, ownOf(request), absences(work), work.today);
  if (!seat) throw new AppError('approvalNotYours');
  if (verdict !== 'approve' && comment === null) {
    const params = { field: ApprovalDecision.field('comment')?.label ?? 'comment' };
    throw new AppError('required', params, { problems: [{ code: 'required', params, field: 'comment' }] });
  }
  const subject = subjects.find(({ entity }) => entity === request.recordEntity);
  if (!subject) throw new Error(`nothing is known of approvals of ${request.recordEntity}`);
  if (hashOfContent(subject.content(work, request.recordId)) !== request.contentHash) {
    settle(work, request, 'voided');
    return 'voided';
  }
  const word = { ...seat, personId: work.actor.id, verdict };
  work.insert(ApprovalDecision, {
    requestId,
    step: request.step,
    ...word,
    comment,
    contentHash: request.contentHash,
  });
  for (const each of seatsOf(work, requestId))
    if (each.step === request.step && each.place === seat.place && each.open === 1)
      work.update(ApprovalSeat, each.id, { open: 0 });
  const outcome = outcomeOf({ ...step, given: [...step.given, word] });
  if (outcome === undefined) return 'pending';
  if (outcome !== 'approved' || request.step + 1 === stepsOf(request).length) {
    settle(work, request, outcome);
    return outcome;
  }
  closeSeats(work, requestId);
  work.update(ApprovalRequest, requestId, { step: request.step + 1 });
  openStep(work, work.demandRow(ApprovalRequest, requestId) as unknown as RequestRow);
  return 'pending';
}
