import { IconClockPlay } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** Work that comes round by itself. */
export const jobs: Area = {
  screens: [
    {
      path: '/workspace/jobs',
      component: lazyRouteComponent(() => import('./jobs-page.tsx'), 'JobsPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '作业', en: 'Jobs' },
      path: '/workspace/jobs',
      icon: IconClockPlay,
      permission: 'core.job.read',
    },
  ],
};
