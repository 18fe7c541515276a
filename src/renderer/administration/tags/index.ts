import { IconTags } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

/** The tags of the workspace: how many records bear each, and what is done to one as a whole. */
export const tags: Area = {
  screens: [
    {
      path: '/workspace/tags',
      component: lazyRouteComponent(() => import('./tags-page.tsx'), 'TagsPage'),
    },
  ],
  navigation: [
    {
      label: { zh: '标签', en: 'Tags' },
      path: '/workspace/tags',
      permission: 'core.tag.read',
      icon: IconTags,
    },
  ],
};
