import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../core/entities/lifecycle.ts';
import { DEAL_STATES } from './deal-states.ts';
import { NOT_RECORDED } from './loss-reasons.ts';
import { firstOpenStage, lostStage, wonStage } from './pipeline/stages.ts';

/** How a deal moves. Among open stages it moves by `move`; the rest changes its state. */
export const dealLifecycle: Lifecycle = {
  entity: 'deal',
  field: 'status',
  states: DEAL_STATES,
  moves: [
    {
      event: 'move',
      label: { zh: '更改阶段', en: 'Change stage' },
      tone: 'progress',
      from: ['open'],
      to: 'open',
      needs: ['stageId'],
      effect: (_work, _deal, { stageId }) => ({ stageId: stageId ?? null }),
    },
    {
      event: 'win',
      label: { zh: '赢单', en: 'Mark won' },
      tone: 'good',
      from: ['open'],
      to: 'won',
      needs: ['closedOn', 'amount'],
      guard: (_work, deal, { amount }) => {
        if ((amount ?? deal.amount ?? null) === null)
          throw new AppError('required', { field: { zh: '金额', en: 'Amount' } });
      },
      effect: (work, deal, { closedOn, amount }) => ({
        stageId: wonStage(work, String(deal.pipelineId)).id,
        closedOn: closedOn ?? work.today,
        amount: amount ?? deal.amount ?? null,
      }),
    },
    {
      event: 'lose',
      label: { zh: '输单', en: 'Mark lost' },
      tone: 'bad',
      from: ['open'],
      to: 'lost',
      needs: ['lossReason', 'competitor', 'closedOn'],
      guard: (_work, _deal, { lossReason }) => {
        if (!lossReason || lossReason === NOT_RECORDED)
          throw new AppError(
            'lossReasonRequired',
            {},
            { problems: [{ code: 'lossReasonRequired', params: {}, field: 'lossReason' }] },
          );
      },
      effect: (work, deal, { lossReason, competitor, closedOn }) => ({
        stageId: lostStage(work, String(deal.pipelineId)).id,
        lossReason: lossReason ?? null,
        competitor: competitor ?? deal.competitor ?? null,
        closedOn: closedOn ?? work.today,
      }),
    },
    {
      event: 'discard',
      label: { zh: '作废', en: 'Discard' },
      tone: 'neutral',
      from: ['open'],
      to: 'discarded',
      needs: ['reason'],
    },
    {
      event: 'reopen',
      label: { zh: '重开', en: 'Reopen' },
      tone: 'progress',
      from: ['won', 'lost', 'discarded'],
      to: 'open',
      needs: ['reason'],
      effect: (work, deal) => ({
        ...(deal.status === 'discarded' ? {} : { stageId: firstOpenStage(work, String(deal.pipelineId)).id }),
        closedOn: null,
        lossReason: null,
      }),
    },
  ],
};
