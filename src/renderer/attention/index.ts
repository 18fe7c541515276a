import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../records/contribution.ts';

export const WORK_PATH = '/work';
const APPROVALS_PATH = '/work/approvals';

/** What waits for the person at the desk, from every room. */
export const attention: Contribution = {
  name: 'attention',
  screens: [
    { path: WORK_PATH, component: lazyRouteComponent(() => import('./work-screen.tsx'), 'WorkScreen') },
    {
      path: APPROVALS_PATH,
      component: lazyRouteComponent(
        () => import('../records/approvals/approvals-screen.tsx'),
        'ApprovalsScreen',
      ),
    },
  ],
  // the way there stands above the rooms, with a count: `work-link.tsx`
  navigation: [],
  commands: [
    { id: 'myWork', label: { zh: '我的工作', en: 'My work' }, path: WORK_PATH },
    { id: 'approvals', label: { zh: '审批', en: 'Approvals' }, path: APPROVALS_PATH },
  ],
  jumps: [{ key: 'w', label: { zh: '我的工作', en: 'My work' }, path: WORK_PATH }],
  quickAdds: ['task'],
  places: {},
  panels: [],
  help: () => import('./help.ts'),
};
