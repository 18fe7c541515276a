import { IconFiles } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

export const files: Area = {
  screens: [
    {
      path: '/workspace/files',
      component: lazyRouteComponent(() => import('./files-screen.tsx'), 'FilesScreen'),
    },
  ],
  navigation: [
    {
      label: { zh: '文件', en: 'Files' },
      path: '/workspace/files',
      permission: 'core.file.read',
      icon: IconFiles,
    },
  ],
};
