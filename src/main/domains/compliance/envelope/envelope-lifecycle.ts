import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { ENVELOPE_STATES } from './envelope-choices.ts';
import { signersOf } from './read-envelopes.ts';
import { isComplete } from './signing-order.ts';

const demandReason = (reason: unknown): void => {
  if (typeof reason !== 'string' || reason.trim() === '')
    throw new AppError('required', { field: { zh: '原因', en: 'Reason' } });
};

/** An envelope ends once: completed by the last signature, declined, voided or expired. */
export const envelopeLifecycle: Lifecycle = {
  entity: 'envelope',
  field: 'status',
  states: ENVELOPE_STATES,
  moves: [
    {
      event: 'complete',
      label: { zh: '完成', en: 'Complete' },
      tone: 'good',
      from: ['signing'],
      to: 'completed',
      needs: [],
      guard: (work, { id }) => {
        if (!isComplete(signersOf(work, String(id)))) throw new AppError('envelopeIncomplete');
      },
      effect: (work) => ({ closedAt: work.now }),
    },
    {
      event: 'decline',
      label: { zh: '拒签', en: 'Decline' },
      tone: 'bad',
      from: ['signing'],
      to: 'declined',
      needs: ['reason'],
      guard: (_work, _envelope, { reason }) => demandReason(reason),
      effect: (work, _envelope, { reason }) => ({ closedAt: work.now, closeReason: reason ?? null }),
    },
    {
      event: 'void',
      label: { zh: '作废', en: 'Void' },
      tone: 'bad',
      from: ['signing'],
      to: 'voided',
      needs: ['reason'],
      guard: (_work, _envelope, { reason }) => demandReason(reason),
      effect: (work, _envelope, { reason }) => ({ closedAt: work.now, closeReason: reason ?? null }),
    },
    {
      event: 'expire',
      label: { zh: '过期', en: 'Expire' },
      tone: 'neutral',
      from: ['signing'],
      to: 'expired',
      needs: [],
      guard: (work, { expiresOn }) => {
        if (typeof expiresOn !== 'string' || expiresOn >= work.today)
          throw new AppError('envelopeNotExpired', { date: String(expiresOn ?? '—') });
      },
      effect: (work) => ({ closedAt: work.now }),
    },
  ],
};
