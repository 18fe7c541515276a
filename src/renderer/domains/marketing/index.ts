import { IconGauge } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';
import { LeadScore } from './score/lead-score.tsx';

export const marketing: Contribution = {
  name: 'marketing',
  screens: [
    {
      path: '/marketing/scoring',
      component: lazyRouteComponent(() => import('./score/score-screen.tsx'), 'ScoreScreen'),
    },
  ],
  navigation: [
    {
      label: { zh: '线索评分', en: 'Lead scoring' },
      path: '/marketing/scoring',
      permission: 'marketing.scoreVersion.read',
      icon: IconGauge,
    },
  ],
  commands: [],
  jumps: [],
  quickAdds: [],
  places: {},
  panels: [
    {
      entity: 'lead',
      id: 'score',
      label: { zh: '评分计算过程', en: 'How the score comes about' },
      component: LeadScore,
    },
  ],
  help: () => import('./help.ts'),
};
