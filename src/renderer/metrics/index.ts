import { IconChartHistogram } from '@tabler/icons-react';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { Contribution } from '../records/contribution.ts';

/** The figures of every room, the page of each, and the home of rooms that have none of their own. */
export const figures: Pick<Contribution, 'screens' | 'navigation'> = {
  screens: [
    { path: '/metrics', component: lazyRouteComponent(() => import('./metric-index.tsx'), 'MetricIndex') },
    { path: '/metrics/$id', component: lazyRouteComponent(() => import('./metric-page.tsx'), 'MetricPage') },
    {
      path: '/home/$room',
      component: lazyRouteComponent(() => import('./room-home-screen.tsx'), 'RoomHomeScreen'),
    },
  ],
  navigation: [{ label: { zh: '指标', en: 'Metrics' }, path: '/metrics', icon: IconChartHistogram }],
};
