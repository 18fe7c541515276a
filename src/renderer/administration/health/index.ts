import { IconHeartbeat } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** Whether all is well with the workspace, and what to do where it is not. */
export const health: Area = {
  screens: [
    {
      path: '/workspace/health',
      component: lazyRouteComponent(() => import('./health-page.tsx'), 'HealthPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '健康状况', en: 'Health' },
      path: '/workspace/health',
      permission: 'core.workspace.verify',
      icon: IconHeartbeat,
    },
  ],
};
