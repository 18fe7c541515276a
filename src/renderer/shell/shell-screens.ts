import { lazyRouteComponent } from '@tanstack/react-router';
import type { Screen } from '../records/contribution.ts';

/** Screens that belong to the frame and to no room. */
export const shellScreens: readonly Screen[] = [
  {
    path: '/help',
    component: lazyRouteComponent(() => import('./help/help-screen.tsx'), 'HelpScreen'),
  },
];
