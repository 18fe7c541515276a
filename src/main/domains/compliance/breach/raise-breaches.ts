import { notify } from '../../../core/notifications/notify.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Contract } from '../contract/contract-entity.ts';
import { Breach } from './breach-entity.ts';
import { type OverdueDuty, unraisedDuties } from './breach-read.ts';

const KIND_OF = {
  payment: 'latePayment',
  delivery: 'lateDelivery',
  report: 'other',
  other: 'other',
} as const satisfies Record<NonNullable<OverdueDuty['subject']>, string>;

/** The first day on which a duty was late. */
const firstLateDay = (dueOn: string): string => Temporal.PlainDate.from(dueOn).add({ days: 1 }).toString();

/** Suspects a breach for each duty whose day has passed, once, and tells the owner of its contract. */
export function raiseBreaches(work: Work): void {
  for (const { id, contractId, title, side, subject, dueOn } of unraisedDuties(work, work.today)) {
    const breachId = work.insert(Breach, {
      contractId,
      obligationId: id,
      title,
      side,
      type: KIND_OF[subject ?? 'other'],
      occurredOn: firstLateDay(dueOn),
    });
    const ownerId = work.find(Contract, contractId)?.ownerId;
    if (ownerId)
      notify(work, {
        kind: 'breachSuspected',
        to: [ownerId],
        params: { date: dueOn },
        record: { entity: 'breach', id: breachId },
        once: `breachSuspected ${id}`,
      });
  }
}
