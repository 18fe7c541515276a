import { IconPlug } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** Ways to services outside, each off until somebody sets it up. */
export const connectors: Area = {
  screens: [
    {
      path: '/workspace/connectors',
      component: lazyRouteComponent(() => import('./connectors-page.tsx'), 'ConnectorsPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '连接器', en: 'Connectors' },
      path: '/workspace/connectors',
      icon: IconPlug,
      permission: 'core.connector.read',
    },
  ],
  places: { connector: { list: '/workspace/connectors' } },
};
