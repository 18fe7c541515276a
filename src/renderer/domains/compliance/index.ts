import { IconSignature } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';

export const compliance: Contribution = {
  name: 'compliance',
  screens: [
    {
      path: '/compliance/signatures',
      component: lazyRouteComponent(() => import('./signing/verify-page.tsx'), 'VerifyPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '签名验证', en: 'Check signatures' },
      path: '/compliance/signatures',
      permission: 'compliance.signature.read',
      icon: IconSignature,
    },
  ],
  commands: [],
  jumps: [],
  quickAdds: [],
  places: {},
  panels: [],
  help: () => import('./help.ts'),
};
