import { AppError } from '#shared/errors.ts';
import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { QUOTA_STATES } from './quota-entity.ts';

/** A draft until it is made active; then only another version takes its place, from a day on. */
export const quotaLifecycle: Lifecycle = {
  entity: 'quota',
  field: 'status',
  states: QUOTA_STATES,
  moves: [
    {
      event: 'activate',
      label: { zh: '生效', en: 'Activate' },
      tone: 'good',
      from: ['draft'],
      to: 'active',
      needs: [],
      effect: (work) => ({ activatedAt: work.now }),
    },
    {
      event: 'change',
      label: { zh: '变更', en: 'Change' },
      tone: 'warning',
      from: ['active'],
      to: 'changed',
      needs: ['nextId'],
      guard: (_work, _quota, { nextId }) => {
        if (!nextId) throw new AppError('required', { field: { zh: '新版本', en: 'Next version' } });
      },
      effect: (_work, _quota, { nextId }) => ({ nextId: nextId ?? null }),
    },
  ],
};
