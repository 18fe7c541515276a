import { IconListCheck } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../records/contribution.ts';

export const START_PATH = '/start';

/** What is still to be set up in the workspace. */
export const gettingStarted: Pick<Contribution, 'screens' | 'navigation'> = {
  screens: [
    {
      path: START_PATH,
      component: lazyRouteComponent(() => import('./getting-started.tsx'), 'GettingStarted'),
    },
  ],
  navigation: [{ label: { zh: '开始使用', en: 'Getting started' }, path: START_PATH, icon: IconListCheck }],
};
