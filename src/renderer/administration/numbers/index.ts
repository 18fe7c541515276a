import { IconNumber123 } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** Rules of numbering, the series this device holds, and the account of what was issued. */
export const numbers: Area = {
  screens: [
    {
      path: '/workspace/numbers',
      component: lazyRouteComponent(() => import('./numbers-page.tsx'), 'NumbersPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '编号', en: 'Numbers' },
      path: '/workspace/numbers',
      permission: 'core.numbering.read',
      icon: IconNumber123,
    },
  ],
};
