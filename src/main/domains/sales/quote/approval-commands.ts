import { AppError } from '#shared/errors.ts';
import { approvalSettled, submitForApproval, withdrawApproval } from '../../../core/approvals/index.ts';
import { applyMove } from '../../../core/entities/lifecycle.ts';
import { onEvent } from '../../../core/events/on-event.ts';
import type { FilterScope } from '../../../core/lists/compile-filter.ts';
import { readRecord } from '../../../core/records/read-record.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Quote } from './entities.ts';
import { demandReadyToSend, quoteLifecycle } from './lifecycle.ts';
import { measureQuote, quoteSubject, routeNeeded } from './quote-approval.ts';

/** Puts a draft before its approvers, with the reason; what it says is fixed from here. */
export function submitQuote(work: Work, id: string, reason: string | null, scope: FilterScope): void {
  const quote = readRecord(work, Quote, id, scope);
  if (quote.status === 'draft') {
    demandReadyToSend(work, work.demandRow(Quote, id));
    measureQuote(work, id);
    if (!routeNeeded(work, id, scope)) throw new AppError('approvalNotNeeded');
    submitForApproval(work, quoteSubject, id, reason);
  }
  applyMove(work, Quote, quoteLifecycle, id, 'submit', {});
}

/** Takes a quote back from its approvers, or an approved one for changes: it is a draft again. */
export function withdrawQuote(work: Work, id: string, scope: FilterScope): void {
  readRecord(work, Quote, id, scope);
  withdrawApproval(work, id);
  applyMove(work, Quote, quoteLifecycle, id, 'withdraw', {});
}

/** A quote follows what its approvers decided, in the same unit of work. */
export const quoteDecided = onEvent(approvalSettled, (work, { entity, id, state }) => {
  if (entity !== 'quote' || state === 'withdrawn') return;
  applyMove(work, Quote, quoteLifecycle, id, state === 'approved' ? 'approve' : 'sendBack', {});
});
