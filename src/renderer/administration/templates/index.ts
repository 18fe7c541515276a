import { IconTemplate } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const LIST = '/workspace/templates';

/** Templates of documents: list, editor with live preview, versions. */
export const templates: Area = {
  screens: [
    { path: LIST, component: lazyRouteComponent(() => import('./template-list.tsx'), 'TemplateList') },
    {
      path: `${LIST}/$id`,
      component: lazyRouteComponent(() => import('./template-screen.tsx'), 'TemplateScreen'),
    },
  ],
  navigation: [
    {
      label: { zh: '单据模板', en: 'Templates' },
      path: LIST,
      permission: 'core.documentTemplate.read',
      icon: IconTemplate,
    },
  ],
  places: { documentTemplate: { list: LIST, page: (id) => `${LIST}/${id}` } },
};
