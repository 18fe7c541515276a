import type { Lifecycle } from '../../../core/entities/lifecycle.ts';
import { FORECAST_STATES } from './entities.ts';

/** Open until its owner submits it; a manager hands it back or locks it for good. */
export const forecastLifecycle: Lifecycle = {
  entity: 'forecast',
  field: 'status',
  states: FORECAST_STATES,
  moves: [
    {
      event: 'submit',
      label: { zh: '提交', en: 'Submit' },
      tone: 'progress',
      from: ['open'],
      to: 'submitted',
      needs: [],
      effect: (work, _forecast, figures) => ({ ...figures, submittedAt: work.now }),
    },
    {
      event: 'handBack',
      label: { zh: '退回', en: 'Hand back' },
      tone: 'warning',
      from: ['submitted'],
      to: 'open',
      needs: [],
      effect: () => ({ submittedAt: null }),
    },
    {
      event: 'lock',
      label: { zh: '锁定', en: 'Lock' },
      tone: 'good',
      from: ['submitted'],
      to: 'locked',
      needs: [],
      effect: (work) => ({ lockedAt: work.now }),
    },
  ],
};
