import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { demandOpenDeal } from '../demand-open-deal.ts';
import { keepLastActivity } from '../last-activity.ts';
import { PROPOSAL_STATES, Proposal } from './proposal-entity.ts';

/** A proposal is written, submitted, and answered; a change after that is a new version. */
export const proposalLifecycle: Lifecycle = {
  entity: 'proposal',
  field: 'status',
  states: PROPOSAL_STATES,
  moves: [
    {
      event: 'send',
      label: { zh: '提交', en: 'Submit' },
      tone: 'progress',
      from: ['draft'],
      to: 'sent',
      needs: ['templateId'],
      guard: (work, { dealId }) =>
        demandOpenDeal(work, String(dealId), { zh: '提交方案', en: 'submit a proposal for it' }),
      effect: (work, { dealId }, { templateId }) => {
        keepLastActivity({ dealId: dealId ?? null, kind: 'email' }, work);
        return { number: work.nextNumber(Proposal), sentAt: work.now, templateId: templateId ?? null };
      },
    },
    {
      event: 'accept',
      label: { zh: '客户认可', en: 'Accepted' },
      tone: 'good',
      from: ['sent'],
      to: 'accepted',
      needs: [],
      effect: (work, _proposal, { answer }) => ({ answeredAt: work.now, answer: answer ?? null }),
    },
    {
      event: 'decline',
      label: { zh: '客户不认可', en: 'Declined' },
      tone: 'bad',
      from: ['sent'],
      to: 'declined',
      needs: ['answer'],
      guard: (_work, _proposal, { answer }) => {
        if (answer) return;
        const field = Proposal.field('answer')?.label ?? 'answer';
        const problem = { code: 'required', params: { field }, field: 'answer' } as const;
        throw new AppError('required', { field }, { problems: [problem] });
      },
      effect: (work, _proposal, { answer }) => ({ answeredAt: work.now, answer: answer ?? null }),
    },
    {
      event: 'supersede',
      label: { zh: '被新版替代', en: 'Superseded' },
      tone: 'neutral',
      from: ['sent', 'declined', 'accepted'],
      to: 'superseded',
      needs: [],
    },
  ],
};
