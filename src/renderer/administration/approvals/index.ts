import { IconChecklist } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const PATH = '/workspace/approvals';

/** Who must agree to which documents. */
export const approvalRoutes: Area = {
  screens: [{ path: PATH, component: lazyRouteComponent(() => import('./routes-page.tsx'), 'RoutesPage') }],
  navigation: [
    {
      label: { zh: '审批路线', en: 'Approval routes' },
      path: PATH,
      permission: 'core.approvalRoute.read',
      icon: IconChecklist,
    },
  ],
};
