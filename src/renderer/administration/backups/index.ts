import { IconDatabaseExport } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const restore = lazyRouteComponent(() => import('./restore-screen.tsx'), 'RestoreScreen');

/** Backups: whether all is well, making, keeping and restoring them, and the drill that proves it. */
export const backups: Area = {
  screens: [
    {
      path: '/workspace/backups',
      component: lazyRouteComponent(() => import('./backups-page.tsx'), 'BackupsPage'),
    },
    { path: '/workspace/backups/restore', component: restore },
    { path: '/workspace/backups/restore/$backup', component: restore },
  ],
  navigation: [
    {
      label: { zh: '备份', en: 'Backups' },
      path: '/workspace/backups',
      permission: 'core.backup.read',
      icon: IconDatabaseExport,
    },
  ],
};
