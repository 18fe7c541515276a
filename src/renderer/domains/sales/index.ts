import {
  IconAdjustments,
  IconAward,
  IconCalendarEvent,
  IconChartFunnel,
  IconChartLine,
  IconFileDescription,
  IconFileDollar,
  IconHome2,
  IconInbox,
  IconLayoutKanban,
  IconList,
  IconPackage,
  IconTarget,
  IconTargetArrow,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../../records/contribution.ts';
import { CustomerAtAGlance } from './customer/customer-at-a-glance.tsx';
import { WorkInHand } from './handing-over/work-in-hand.tsx';
import { TeamHistory } from './performance/team-history.tsx';

const screens = () => import('./screens.tsx');

export const sales: Contribution = {
  name: 'sales',
  screens: [
    { path: '/sales', component: lazyRouteComponent(() => import('./sales-home.tsx'), 'SalesHome') },
    {
      path: '/sales/pipeline',
      component: lazyRouteComponent(() => import('./board/pipeline-board.tsx'), 'PipelineBoard'),
    },
    {
      path: '/sales/pipelines',
      component: lazyRouteComponent(() => import('./pipeline/pipeline-settings.tsx'), 'PipelineSettings'),
    },
    {
      path: '/sales/analysis',
      component: lazyRouteComponent(() => import('./analysis/sales-analysis.tsx'), 'SalesAnalysis'),
    },
    {
      path: '/sales/forecast',
      component: lazyRouteComponent(() => import('./forecast/forecast-screen.tsx'), 'ForecastScreen'),
    },
    {
      path: '/sales/performance',
      component: lazyRouteComponent(
        () => import('./performance/performance-screen.tsx'),
        'PerformanceScreen',
      ),
    },
    {
      path: '/sales/quotas',
      component: lazyRouteComponent(() => import('./performance/quota-screen.tsx'), 'QuotaScreen'),
    },
    {
      path: '/sales/inbox',
      component: lazyRouteComponent(() => import('./lead/lead-inbox.tsx'), 'LeadInbox'),
    },
    { path: '/sales/leads', component: lazyRouteComponent(screens, 'LeadList') },
    {
      path: '/sales/leads/$id',
      component: lazyRouteComponent(() => import('./lead/lead-page.tsx'), 'LeadPage'),
    },
    { path: '/sales/deals', component: lazyRouteComponent(screens, 'DealList') },
    {
      path: '/sales/deals/$id',
      component: lazyRouteComponent(() => import('./deal/deal-page.tsx'), 'DealPage'),
    },
    { path: '/sales/demos/list', component: lazyRouteComponent(screens, 'DemoList') },
    {
      path: '/sales/demos/$id',
      component: lazyRouteComponent(() => import('./demo/demo-page.tsx'), 'DemoPage'),
    },
    {
      path: '/sales/demos',
      component: lazyRouteComponent(() => import('./demo/demo-calendar.tsx'), 'DemoCalendar'),
    },
    { path: '/sales/proposals', component: lazyRouteComponent(screens, 'ProposalList') },
    {
      path: '/sales/proposals/$id',
      component: lazyRouteComponent(() => import('./proposal/proposal-page.tsx'), 'ProposalPage'),
    },
    { path: '/sales/pocs', component: lazyRouteComponent(screens, 'PocList') },
    {
      path: '/sales/pocs/$id',
      component: lazyRouteComponent(() => import('./poc/poc-page.tsx'), 'PocPage'),
    },
    { path: '/sales/quotes', component: lazyRouteComponent(screens, 'QuoteList') },
    {
      path: '/sales/quotes/$id',
      component: lazyRouteComponent(() => import('./quote/quote-screen.tsx'), 'QuoteScreen'),
    },
    { path: '/sales/orders', component: lazyRouteComponent(screens, 'OrderList') },
    {
      path: '/sales/orders/$id',
      component: lazyRouteComponent(() => import('./order/order-page.tsx'), 'OrderPage'),
    },
    { path: '/sales/people', component: lazyRouteComponent(screens, 'SalespersonList') },
    { path: '/sales/people/$id', component: lazyRouteComponent(screens, 'SalespersonPage') },
    { path: '/sales/teams', component: lazyRouteComponent(screens, 'TeamList') },
    { path: '/sales/teams/$id', component: lazyRouteComponent(screens, 'TeamPage') },
  ],
  navigation: [
    { label: { zh: '销售首页', en: 'Sales home' }, path: '/sales', icon: IconHome2 },
    {
      label: { zh: '待确认线索', en: 'Leads to accept' },
      path: '/sales/inbox',
      permission: 'marketing.lead.read',
      icon: IconInbox,
    },
    { label: { zh: '商机看板', en: 'Pipeline' }, path: '/sales/pipeline', icon: IconLayoutKanban },
    {
      label: { zh: '线索', en: 'Leads' },
      path: '/sales/leads',
      permission: 'marketing.lead.read',
      icon: IconTargetArrow,
    },
    { label: { zh: '商机', en: 'Deals' }, path: '/sales/deals', icon: IconList },
    {
      label: { zh: '销售预测', en: 'Forecast' },
      path: '/sales/forecast',
      permission: 'sales.forecast.read',
      icon: IconChartLine,
    },
    {
      label: { zh: '销售业绩', en: 'Performance' },
      path: '/sales/performance',
      permission: 'sales.quota.read',
      icon: IconAward,
    },
    {
      label: { zh: '销售目标', en: 'Quotas' },
      path: '/sales/quotas',
      permission: 'sales.quota.read',
      icon: IconTarget,
    },
    { label: { zh: '销售分析', en: 'Sales analysis' }, path: '/sales/analysis', icon: IconChartFunnel },
    {
      label: { zh: '演示', en: 'Demos' },
      path: '/sales/demos',
      permission: 'sales.demo.read',
      icon: IconCalendarEvent,
    },
    {
      label: { zh: '方案', en: 'Proposals' },
      path: '/sales/proposals',
      permission: 'sales.proposal.read',
      icon: IconFileDescription,
    },
    { label: { zh: '报价', en: 'Quotes' }, path: '/sales/quotes', icon: IconFileDollar },
    {
      label: { zh: '订单', en: 'Orders' },
      path: '/sales/orders',
      permission: 'sales.salesOrder.read',
      icon: IconPackage,
    },
    { label: { zh: '销售人员', en: 'Salespeople' }, path: '/sales/people', icon: IconUser },
    { label: { zh: '销售团队', en: 'Sales teams' }, path: '/sales/teams', icon: IconUsersGroup },
    {
      label: { zh: '销售管道设置', en: 'Pipeline settings' },
      path: '/sales/pipelines',
      permission: 'sales.pipeline.write',
      icon: IconAdjustments,
    },
  ],
  commands: [],
  jumps: [
    { key: 's', label: { zh: '销售首页', en: 'Sales home' }, path: '/sales' },
    { key: 'b', label: { zh: '商机看板', en: 'Pipeline' }, path: '/sales/pipeline' },
    { key: 'd', label: { zh: '商机', en: 'Deals' }, path: '/sales/deals' },
  ],
  quickAdds: ['deal', 'lead', 'salesperson', 'salesTeam'],
  places: {
    deal: { list: '/sales/deals', page: (id) => `/sales/deals/${id}` },
    lead: { list: '/sales/leads', page: (id) => `/sales/leads/${id}` },
    demo: { list: '/sales/demos/list', page: (id) => `/sales/demos/${id}` },
    poc: { list: '/sales/pocs', page: (id) => `/sales/pocs/${id}` },
    proposal: { list: '/sales/proposals', page: (id) => `/sales/proposals/${id}` },
    quote: { list: '/sales/quotes', page: (id) => `/sales/quotes/${id}` },
    salesOrder: { list: '/sales/orders', page: (id) => `/sales/orders/${id}` },
    salesperson: { list: '/sales/people', page: (id) => `/sales/people/${id}` },
    salesTeam: { list: '/sales/teams', page: (id) => `/sales/teams/${id}` },
  },
  panels: [
    {
      entity: 'customer',
      id: 'customerAtAGlance',
      label: { zh: '客户全景', en: 'At a glance' },
      first: true,
      component: CustomerAtAGlance,
    },
    {
      entity: 'salesperson',
      id: 'workInHand',
      label: { zh: '手上的工作', en: 'Work in hand' },
      component: WorkInHand,
    },
    {
      entity: 'salesperson',
      id: 'teamHistory',
      label: { zh: '团队归属', en: 'Team membership' },
      component: TeamHistory,
    },
  ],
  help: () => import('./help/index.ts'),
};
