import { AppError } from '#shared/errors.ts';
import { approvalInForce } from '../../../core/approvals/index.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import type { RecordValues } from '../../../core/entities/record-values.ts';
import type { Work } from '../../../core/storage/work.ts';
import { Deal } from '../deal-entity.ts';
import { demandOpenDeal as demandOpen } from '../demand-open-deal.ts';
import { QUOTE_STATES, Quote } from './entities.ts';
import { demandApproved, quoteSubject, waitsForApproval } from './quote-approval.ts';
import { linesOf, priceOfQuote, type QuoteRow } from './read.ts';

/** A closed deal takes no more quotes. */
export const demandOpenDeal = (work: Work, dealId: string): void =>
  demandOpen(work, dealId, { zh: '报价', en: 'quote for it' });

/** What was accepted may become a contract while the deal is open or won; not once it was lost or discarded. */
export function demandNotGivenUp(work: Work, dealId: string): void {
  const deal = work.find(Deal, dealId);
  if (deal?.status === 'lost' || deal?.status === 'discarded')
    throw new AppError('dealClosed', { action: { zh: '起草合同', en: 'draft a contract for it' } });
}

function demandInForce(work: Work, validUntil: unknown): void {
  if (typeof validUntil === 'string' && validUntil < work.today)
    throw new AppError(
      'validUntilPast',
      { date: validUntil },
      { problems: [{ code: 'validUntilPast', params: { date: validUntil }, field: 'validUntil' }] },
    );
}

/** Throws what stands against sending a quote, its approval aside. */
export function demandReadyToSend(work: Work, quote: RecordValues): void {
  demandOpenDeal(work, String(quote.dealId));
  demandInForce(work, quote.validUntil);
  const lines = linesOf(work, String(quote.id));
  if (lines.every((line) => line.optional === 1)) throw new AppError('quoteEmpty');
  priceOfQuote(quote as unknown as QuoteRow, lines);
}

/** How a quote moves: sent once, then answered; a change after that is a new version. */
export const quoteLifecycle: Lifecycle = {
  entity: 'quote',
  field: 'status',
  states: QUOTE_STATES,
  moves: [
    {
      event: 'submit',
      label: { zh: '提交审批', en: 'Submit for approval' },
      tone: 'progress',
      from: ['draft'],
      to: 'approval',
      needs: ['reason'],
      guard: (work, quote) => {
        if (!waitsForApproval(work, String(quote.id))) throw new AppError('approvalNotNeeded');
      },
    },
    {
      event: 'approve',
      label: { zh: '批准', en: 'Approve' },
      tone: 'good',
      from: ['approval'],
      to: 'approved',
      needs: [],
      guard: (work, quote) => {
        if (!approvalInForce(work, quoteSubject, String(quote.id))) throw new AppError('approvalOutdated');
      },
    },
    {
      event: 'sendBack',
      label: { zh: '退回起草', en: 'Send back' },
      tone: 'bad',
      from: ['approval'],
      to: 'draft',
      needs: [],
      guard: (work, quote) => {
        if (waitsForApproval(work, String(quote.id))) throw new AppError('approvalWaits');
      },
    },
    {
      event: 'withdraw',
      label: { zh: '撤回修改', en: 'Withdraw to change' },
      tone: 'neutral',
      from: ['approval', 'approved'],
      to: 'draft',
      needs: [],
      guard: (work, quote) => {
        if (waitsForApproval(work, String(quote.id))) throw new AppError('approvalWaits');
      },
    },
    {
      event: 'send',
      label: { zh: '发出', en: 'Send' },
      tone: 'progress',
      from: ['draft', 'approved'],
      to: 'sent',
      needs: [],
      guard: (work, quote) => {
        demandReadyToSend(work, quote);
        demandApproved(work, quote as unknown as QuoteRow);
      },
      effect: (work) => ({ number: work.nextNumber(Quote), sentAt: work.now }),
    },
    {
      event: 'accept',
      label: { zh: '客户接受', en: 'Accepted' },
      tone: 'good',
      from: ['sent'],
      to: 'accepted',
      needs: [],
      guard: (work, quote) => {
        demandOpenDeal(work, String(quote.dealId));
        demandInForce(work, quote.validUntil);
      },
      effect: (work, _quote, { reason }) => ({ decidedAt: work.now, decisionReason: reason ?? null }),
    },
    {
      event: 'reject',
      label: { zh: '客户拒绝', en: 'Rejected' },
      tone: 'bad',
      from: ['sent'],
      to: 'rejected',
      needs: ['reason'],
      effect: (work, _quote, { reason }) => ({ decidedAt: work.now, decisionReason: reason ?? null }),
    },
    {
      event: 'expire',
      label: { zh: '已过期', en: 'Expired' },
      tone: 'warning',
      from: ['sent'],
      to: 'expired',
      needs: [],
      guard: (work, { validUntil }) => {
        if (typeof validUntil !== 'string' || validUntil >= work.today)
          throw new AppError('quoteStillValid', { date: String(validUntil ?? '—') });
      },
    },
    {
      event: 'supersede',
      label: { zh: '被新版替代', en: 'Superseded' },
      tone: 'neutral',
      from: ['sent', 'rejected', 'expired'],
      to: 'superseded',
      needs: [],
    },
  ],
};
