import type { Room } from '../../core/router/room.ts';
import { marketingActions } from './actions.ts';
import { Lead } from './lead/lead-entity.ts';
import { leadExpiry } from './lead/lead-expiry.ts';
import { leadLifecycle } from './lead/lead-lifecycle.ts';
import { leadNotifications } from './lead/lead-notifications.ts';
import { leadsWaiting } from './lead/lead-waiting.ts';
import { sampleMarketing } from './sample.ts';

export { Lead } from './lead/lead-entity.ts';
export { leadLifecycle } from './lead/lead-lifecycle.ts';
export { marketingRouter } from './router.ts';

export const marketing: Room = {
  name: 'marketing',
  label: { zh: '市场', en: 'Marketing' },
  entities: [Lead],
  lifecycles: [leadLifecycle],
  actions: marketingActions,
  tasks: [],
  recurring: [leadExpiry],
  waitingForMe: [leadsWaiting],
  notificationKinds: leadNotifications,
  sample: sampleMarketing,
};
