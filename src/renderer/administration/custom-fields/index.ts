import { IconForms } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** The fields that the company adds to kinds of record. */
export const customFields: Area = {
  screens: [
    {
      path: '/workspace/fields',
      component: lazyRouteComponent(() => import('./fields-page.tsx'), 'FieldsPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '自定义字段', en: 'Custom fields' },
      path: '/workspace/fields',
      permission: 'core.customField.read',
      icon: IconForms,
    },
  ],
};
