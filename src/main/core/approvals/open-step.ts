import { AppError } from '#shared/errors.ts';
import { defaultCalendar } from '../calendar/read-calendar.ts';
import { notify } from '../notifications/notify.ts';
import type { Work } from '../storage/work.ts';
import { ApprovalRequest } from './approval-request-entity.ts';
import { ownOf, type RequestRow, stepsOf } from './approval-rows.ts';
import { ApprovalSeat } from './approval-seat-entity.ts';
import { findApprovers } from './find-approvers.ts';

const SECONDS_PER_HOUR = 3600;

/** Tells people that a request waits for them. */
export function tellApprovers(work: Work, request: RequestRow, people: readonly string[]): void {
  notify(work, {
    kind: 'approvalAsked',
    to: people,
    params: { by: work.actor.name },
    record: { entity: request.recordEntity, id: request.recordId },
    once: `approval ${request.id} ${request.step}`,
  });
}

/**
 * Seats the approvers of the step a request has come to, and tells them. Throws `approvalNobody` where a seat finds
 * nobody who works here, sees the document, and does not own it.
 */
export function openStep(work: Work, request: RequestRow): void {
  const step = stepsOf(request)[request.step];
  if (!step) throw new Error(`request ${request.id} has no step ${request.step}`);
  const asked = { entity: request.recordEntity, id: request.recordId, own: ownOf(request) };
  const dueAt =
    step.hours === null
      ? null
      : defaultCalendar(work, work.facts.timeZone).add(work.now, step.hours * SECONDS_PER_HOUR);
  const seated = step.approvers.map((approver, place) => {
    const people = findApprovers(work, approver, asked);
    if (people.length === 0)
      throw new AppError('approvalNobody', { step: request.step + 1, route: request.routeName });
    for (const personId of people)
      work.insert(ApprovalSeat, {
        routeName: request.routeName,
        requestId: request.id,
        recordEntity: request.recordEntity,
        recordId: request.recordId,
        step: request.step,
        place,
        personId,
        open: 1,
        escalated: 0,
        dueAt,
      });
    return people;
  });
  work.update(ApprovalRequest, request.id, { dueAt });
  tellApprovers(work, request, seated.flat());
}
