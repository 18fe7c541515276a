import { IconSend } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** What is on its way out of the machine. */
export const outbox: Area = {
  screens: [
    {
      path: '/workspace/outbox',
      component: lazyRouteComponent(() => import('./outbox-page.tsx'), 'OutboxPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '发件箱', en: 'Outbox' },
      path: '/workspace/outbox',
      icon: IconSend,
      permission: 'core.outboxItem.read',
    },
  ],
};
