import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from './contribution.ts';

/** Screens that work for every kind of record. */
export const genericScreens: readonly Screen[] = [
  {
    path: '/records/$entity',
    component: lazyRouteComponent(() => import('./list/list-screen.tsx'), 'ListScreen'),
  },
  {
    path: '/records/$entity/$id',
    component: lazyRouteComponent(() => import('./record/record-screen.tsx'), 'RecordScreen'),
  },
  {
    path: '/search',
    component: lazyRouteComponent(() => import('./search/search-screen.tsx'), 'SearchScreen'),
  },
  {
    path: '/import',
    component: lazyRouteComponent(() => import('./import/import-start.tsx'), 'ImportStart'),
  },
  {
    path: '/import/$entity',
    component: lazyRouteComponent(() => import('./import/import-screen.tsx'), 'ImportScreen'),
  },
];
