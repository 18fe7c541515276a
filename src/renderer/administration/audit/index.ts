import { IconHistory } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const screens = () => import('./screens.tsx');
const label = { zh: '操作记录', en: 'Audit log' };

/** What happened in the workspace, and the proof that nothing of it was changed. */
export const audit: Area = {
  screens: [
    { path: '/workspace/audit', component: lazyRouteComponent(screens, 'AuditScreen') },
    { path: '/workspace/audit/heads', component: lazyRouteComponent(screens, 'HeadsScreen') },
  ],
  navigation: [{ label, path: '/workspace/audit', permission: 'core.audit.read', icon: IconHistory }],
};
