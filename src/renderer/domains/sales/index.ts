import { IconChartBar, IconLayoutKanban, IconList, IconUsers, IconUsersGroup } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';
import { DealActivities } from './deal/deal-activities.tsx';
import { DealQuotes } from './deal/deal-quotes.tsx';
import { StageBar } from './deal/stage-bar.tsx';

/** What the sales room brings. */
export const sales: Contribution = {
  name: 'sales',
  screens: [
    { path: '/sales', component: lazyRouteComponent(() => import('./home/sales-home.tsx'), 'SalesHome') },
    {
      path: '/sales/pipeline',
      component: lazyRouteComponent(() => import('./board/pipeline-board.tsx'), 'PipelineBoard'),
    },
    {
      path: '/sales/quotes/$id',
      component: lazyRouteComponent(() => import('./quote/quote-screen.tsx'), 'QuoteScreen'),
    },
  ],
  navigation: [
    { label: { zh: '销售首页', en: 'Sales home' }, path: '/sales', icon: IconChartBar },
    { label: { zh: '商机看板', en: 'Pipeline' }, path: '/sales/pipeline', icon: IconLayoutKanban },
    { label: { zh: '商机', en: 'Deals' }, path: '/records/deal', icon: IconList },
    { label: { zh: '销售人员', en: 'Salespeople' }, path: '/records/salesperson', icon: IconUsers },
    { label: { zh: '销售团队', en: 'Sales teams' }, path: '/records/salesTeam', icon: IconUsersGroup },
  ],
  commands: [],
  jumps: [
    { key: 's', label: { zh: '销售首页', en: 'Sales home' }, path: '/sales' },
    { key: 'p', label: { zh: '商机看板', en: 'Pipeline' }, path: '/sales/pipeline' },
    { key: 'd', label: { zh: '商机', en: 'Deals' }, path: '/records/deal' },
  ],
  quickAdds: ['deal', 'salesperson'],
  places: { quote: { page: (id) => `/sales/quotes/${id}` } },
  panels: [
    { entity: 'deal', id: 'stage', label: { zh: '阶段', en: 'Stage' }, component: StageBar },
    { entity: 'deal', id: 'quotes', label: { zh: '报价', en: 'Quotes' }, component: DealQuotes },
    { entity: 'deal', id: 'activities', label: { zh: '活动', en: 'Activities' }, component: DealActivities },
  ],
};
