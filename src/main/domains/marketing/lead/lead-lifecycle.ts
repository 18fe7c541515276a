import { AppError } from '#shared/errors.ts';
import { startOfDay } from '#shared/filter/period.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { LEAD_STATES } from './lead-choices.ts';
import { responseDue } from './lead-response.ts';

/** How a lead passes between marketing, the pool and whoever sells. */
export const leadLifecycle: Lifecycle = {
  entity: 'lead',
  field: 'status',
  states: LEAD_STATES,
  moves: [
    {
      event: 'accept',
      label: { zh: '接受', en: 'Accept' },
      tone: 'good',
      from: ['waiting'],
      to: 'accepted',
      needs: [],
      effect: (work) => ({ acceptedAt: work.now, responseDue: null, postponedUntil: null }),
    },
    {
      event: 'take',
      label: { zh: '领取', en: 'Take' },
      tone: 'good',
      from: ['pool'],
      to: 'accepted',
      needs: [],
      effect: (work) => ({ ownerId: work.actor.id, acceptedAt: work.now, responseDue: null }),
    },
    {
      event: 'convert',
      label: { zh: '转化', en: 'Convert' },
      tone: 'good',
      from: ['accepted'],
      to: 'converted',
      needs: ['customerId'],
      guard: (_work, _lead, { customerId }) => {
        if (!customerId) throw new AppError('required', { field: { zh: '客户', en: 'Customer' } });
      },
      effect: (work, _lead, { customerId, contactId, dealId }) => ({
        customerId: customerId ?? null,
        contactId: contactId ?? null,
        dealId: dealId ?? null,
        convertedAt: work.now,
      }),
    },
    {
      event: 'return',
      label: { zh: '退回', en: 'Send back' },
      tone: 'bad',
      from: ['waiting', 'accepted'],
      to: 'returned',
      needs: ['returnReason'],
      guard: (_work, _lead, { returnReason }) => {
        if (!returnReason) throw new AppError('required', { field: { zh: '退回原因', en: 'Return reason' } });
      },
      effect: (_work, _lead, { returnReason }) => ({
        returnReason: returnReason ?? null,
        responseDue: null,
        postponedUntil: null,
      }),
    },
    {
      event: 'assign',
      label: { zh: '转派', en: 'Give to' },
      tone: 'progress',
      from: ['pool', 'waiting', 'accepted', 'returned'],
      to: 'waiting',
      needs: ['ownerId'],
      guard: (_work, _lead, { ownerId }) => {
        if (!ownerId) throw new AppError('required', { field: { zh: '负责人', en: 'Owner' } });
      },
      effect: (work, _lead, { ownerId }) => ({
        ownerId: ownerId ?? null,
        responseDue: responseDue(work),
        postponedUntil: null,
        returnReason: null,
      }),
    },
    {
      event: 'postpone',
      label: { zh: '延后', en: 'Postpone' },
      tone: 'neutral',
      from: ['waiting'],
      to: 'waiting',
      needs: ['postponedUntil'],
      guard: (work, _lead, { postponedUntil }) => {
        if (!postponedUntil)
          throw new AppError('required', { field: { zh: '延后至', en: 'Postponed until' } });
        if (String(postponedUntil) <= work.today)
          throw new AppError('postponeToLater', { date: String(postponedUntil) });
      },
      // the response time begins anew on that day
      effect: (work, _lead, { postponedUntil }) => ({
        postponedUntil: postponedUntil ?? null,
        responseDue: responseDue(work, startOfDay(String(postponedUntil), work.facts.timeZone)),
      }),
    },
    {
      event: 'release',
      label: { zh: '放入公海', en: 'Put in the pool' },
      tone: 'neutral',
      from: ['waiting', 'accepted', 'returned'],
      to: 'pool',
      needs: [],
      effect: () => ({ ownerId: null, responseDue: null, postponedUntil: null, returnReason: null }),
    },
  ],
};
