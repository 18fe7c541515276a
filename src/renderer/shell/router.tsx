import {
  createHashHistory,
  createRootRoute,
  createRoute,
  createRouter,
  redirect,
} from '@tanstack/react-router';
import { genericScreens } from '../records/generic-screens.ts';
import { contributions } from './contributions.ts';
import { Frame } from './frame/frame.tsx';
import { NotFound } from './not-found.tsx';
import { SessionGate } from './session-gate.tsx';

const root = createRootRoute({
  component: () => (
    <SessionGate>
      <Frame />
    </SessionGate>
  ),
  notFoundComponent: NotFound,
});

const START = '/sales';

const start = createRoute({
  getParentRoute: () => root,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: START });
  },
});

const screens = [...genericScreens, ...contributions.flatMap((each) => each.screens)].map(
  ({ path, component }) => createRoute({ getParentRoute: () => root, path, component }),
);

/** Addresses stand behind `#`, so that they work alike under a scheme of our own and over HTTP. */
export const appRouter = createRouter({
  routeTree: root.addChildren([start, ...screens]),
  history: createHashHistory(),
});
