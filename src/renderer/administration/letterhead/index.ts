import { IconBuildingEstate } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** How the company presents itself on paper. */
export const letterhead: Area = {
  screens: [
    {
      path: '/workspace/letterhead',
      component: lazyRouteComponent(() => import('./letterhead-page.tsx'), 'LetterheadPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '公司信头', en: 'Letterhead' },
      path: '/workspace/letterhead',
      permission: 'core.letterhead.read',
      icon: IconBuildingEstate,
    },
  ],
};
