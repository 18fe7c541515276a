import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { LETTER_STATES, Letter } from './letter-entity.ts';

/** A letter is written, then sent; a change after that is another letter. */
export const letterLifecycle: Lifecycle = {
  entity: 'letter',
  field: 'status',
  states: LETTER_STATES,
  moves: [
    {
      event: 'issue',
      label: { zh: '发出', en: 'Send' },
      tone: 'good',
      from: ['draft'],
      to: 'issued',
      needs: [],
      guard: (_work, { contactId, customerId }) => {
        if (contactId || customerId) return;
        const field = Letter.field('contactId')?.label ?? 'contactId';
        throw new AppError(
          'required',
          { field },
          { problems: [{ code: 'required', params: { field }, field: 'contactId' }] },
        );
      },
      effect: (work) => ({ number: work.nextNumber(Letter), issuedAt: work.now }),
    },
  ],
};
