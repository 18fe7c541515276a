import { IconUserCog } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const label = { zh: '我的账户', en: 'My account' };

/** What concerns oneself: passphrase, rights, sign-ins, recovery code, and when the workspace locks. */
export const account: Area = {
  screens: [
    {
      path: '/workspace/account',
      component: lazyRouteComponent(() => import('./account-page.tsx'), 'AccountPage'),
    },
  ],
  navigation: [{ label, path: '/workspace/account', icon: IconUserCog }],
};
