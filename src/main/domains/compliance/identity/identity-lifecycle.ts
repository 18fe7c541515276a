import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { AUTHORITY_STATES, IDENTITY_STATES } from './identity-choices.ts';

/** A certificate in use is replaced by the next one, or revoked; neither way leads back. */
export const identityLifecycle: Lifecycle = {
  entity: 'signingIdentity',
  field: 'status',
  states: IDENTITY_STATES,
  moves: [
    {
      event: 'replace',
      label: { zh: '更换', en: 'Replace' },
      tone: 'neutral',
      from: ['active'],
      to: 'replaced',
      needs: [],
    },
    {
      event: 'revoke',
      label: { zh: '吊销', en: 'Revoke' },
      tone: 'bad',
      from: ['active', 'replaced'],
      to: 'revoked',
      needs: ['reason'],
      guard: (_work, _identity, { reason }) => {
        if (typeof reason !== 'string' || reason.trim() === '')
          throw new AppError('required', { field: { zh: '原因', en: 'Reason' } });
      },
      effect: (work, _identity, { reason }) => ({ revokedAt: work.now, revokeReason: reason ?? null }),
    },
  ],
};

/** A root that is no longer trusted vouches for nobody; what was signed stays as it is. */
export const authorityLifecycle: Lifecycle = {
  entity: 'signingAuthority',
  field: 'status',
  states: AUTHORITY_STATES,
  moves: [
    {
      event: 'retire',
      label: { zh: '不再信任', en: 'Trust no longer' },
      tone: 'bad',
      from: ['active'],
      to: 'retired',
      needs: [],
    },
    {
      event: 'trust',
      label: { zh: '重新信任', en: 'Trust again' },
      tone: 'good',
      from: ['retired'],
      to: 'active',
      needs: [],
    },
  ],
};
