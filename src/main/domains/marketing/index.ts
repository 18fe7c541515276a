import type { Room } from '../../core/router/room.ts';
import { marketingActions } from './actions.ts';
import { Lead } from './lead/lead-entity.ts';
import { leadExpiry } from './lead/lead-expiry.ts';
import { leadLifecycle } from './lead/lead-lifecycle.ts';
import { leadNotifications } from './lead/lead-notifications.ts';
import { leadsWaiting } from './lead/lead-waiting.ts';
import { sampleMarketing } from './sample.ts';
import { dailyRescore, rescoreTask, staleTask } from './score/rescore.ts';
import { ScoreVersion } from './score/score-version-entity.ts';
import { LeadTouch } from './score/touch-entity.ts';
import { trialTask } from './score/trial-task.ts';

export { Lead } from './lead/lead-entity.ts';
export { leadLifecycle } from './lead/lead-lifecycle.ts';
export { marketingRouter } from './router.ts';

export const marketing: Room = {
  name: 'marketing',
  label: { zh: '市场', en: 'Marketing' },
  entities: [Lead, LeadTouch, ScoreVersion],
  lifecycles: [leadLifecycle],
  actions: marketingActions,
  permissions: {
    'marketing.scoreVersion.write': { zh: '修改评分规则', en: 'Change the rules of scoring' },
  },
  tasks: [rescoreTask, staleTask, trialTask],
  recurring: [leadExpiry, dailyRescore],
  waitingForMe: [leadsWaiting],
  notificationKinds: leadNotifications,
  sample: sampleMarketing,
};
