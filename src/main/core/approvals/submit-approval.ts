import { AppError } from '#shared/errors.ts';
import { applyMove } from '../entities/lifecycle.ts';
import { scopeOfWork } from '../lists/scope-of-work.ts';
import type { Reader } from '../storage/reader.ts';
import type { Work } from '../storage/work.ts';
import { approvalLifecycle } from './approval-lifecycle.ts';
import { ApprovalRequest } from './approval-request-entity.ts';
import { type RequestRow, requestsOf, routeFor, seatsOf } from './approval-rows.ts';
import { ApprovalSeat } from './approval-seat-entity.ts';
import type { ApprovalSubject } from './approval-subject.ts';
import { hashOfContent } from './content-hash.ts';
import { openStep } from './open-step.ts';

/**
 * Puts a document before its approvers, as part of the caller's unit of work; its content is bound as it stands now.
 * Returns the request's id. Throws `approvalNotNeeded` where no route asks for it, `approvalWaits` where it is there
 * already, and `approvalNobody`.
 */
export function submitForApproval(
  work: Work,
  subject: ApprovalSubject,
  id: string,
  reason: string | null,
): string {
  const { entity } = subject;
  const scope = scopeOfWork(work);
  const route = routeFor(work, entity, id, scope);
  if (!route) throw new AppError('approvalNotNeeded');
  if (requestsOf(work, id).some(({ state }) => state === 'pending')) throw new AppError('approvalWaits');
  const requestId = work.insert(ApprovalRequest, {
    routeName: route.name,
    routeId: route.id,
    routeVersion: route.version,
    steps: route.steps,
    recordEntity: entity,
    recordId: id,
    contentHash: hashOfContent(subject.content(work, id)),
    dimensions: JSON.stringify(subject.dimensions(work, id)),
    state: 'pending',
    step: 0,
    askedById: work.actor.id,
    ownerId: subject.ownerOf(work, id),
    reason,
  });
  openStep(work, work.demandRow(ApprovalRequest, requestId) as unknown as RequestRow);
  return requestId;
}

/** Nobody is waited for any more. */
export function closeSeats(work: Work, requestId: string): void {
  for (const seat of seatsOf(work, requestId))
    if (seat.open === 1) work.update(ApprovalSeat, seat.id, { open: 0 });
}

/** Takes back what waits about a document; nothing where nothing does. Its room has moved the document itself. */
export function withdrawApproval(work: Work, recordId: string): void {
  for (const request of requestsOf(work, recordId)) {
    if (request.state !== 'pending') continue;
    applyMove(work, ApprovalRequest, approvalLifecycle, request.id, 'withdraw', {});
    closeSeats(work, request.id);
  }
}

/** The approval under which a document stands as it is now; undefined where there is none, or it was edited since. */
export function approvalInForce(
  reader: Reader,
  subject: ApprovalSubject,
  id: string,
): RequestRow | undefined {
  const hash = hashOfContent(subject.content(reader, id));
  return requestsOf(reader, id).find(
    ({ state, contentHash }) => state === 'approved' && contentHash === hash,
  );
}
