import { IconTrash } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** What was deleted, of every kind, and the way back. */
export const recycleBin: Area = {
  screens: [
    {
      path: '/workspace/recycle-bin',
      component: lazyRouteComponent(() => import('./recycle-bin-screen.tsx'), 'RecycleBinScreen'),
    },
  ],
  navigation: [
    { label: { zh: '回收站', en: 'Recycle bin' }, path: '/workspace/recycle-bin', icon: IconTrash },
  ],
};
