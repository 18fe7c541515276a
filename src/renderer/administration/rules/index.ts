import { IconBolt } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Area } from '../area.ts';

const LIST = '/workspace/rules';

export const rules: Area = {
  screens: [
    { path: LIST, component: lazyRouteComponent(() => import('./rules-page.tsx'), 'RulesPage') },
    { path: `${LIST}/$id`, component: lazyRouteComponent(() => import('./rule-screen.tsx'), 'RuleScreen') },
  ],
  navigation: [
    {
      label: { zh: '自动化规则', en: 'Rules' },
      path: LIST,
      permission: 'core.rule.read',
      icon: IconBolt,
    },
  ],
  places: { rule: { list: LIST, page: (id) => `${LIST}/${id}` } },
};
