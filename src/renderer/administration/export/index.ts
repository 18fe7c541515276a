import { IconPackageExport } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const PATH = '/workspace/export';

/** The whole workspace as plain files, for leaving the product. */
export const workspaceExport: Area = {
  screens: [
    { path: PATH, component: lazyRouteComponent(() => import('./export-screen.tsx'), 'ExportScreen') },
  ],
  navigation: [
    {
      label: { zh: '导出工作区', en: 'Export workspace' },
      path: PATH,
      permission: 'core.workspace.export',
      icon: IconPackageExport,
    },
  ],
};
