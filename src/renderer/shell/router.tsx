import { createHashHistory, createRootRoute, createRoute, createRouter } from '@tanstack/react-router';
import type { Screen } from '../records/contribution.ts';
import { genericScreens } from '../records/generic-screens.ts';
import { followReplaced } from '../ui/history/kept.ts';
import { numberEntries } from '../ui/history/number-entries.ts';
import { contributions } from './contributions.ts';
import { Frame } from './frame/frame.tsx';
import { LinkScreen } from './link-screen.tsx';
import { NotFound } from './not-found.tsx';
import { SessionGate } from './session-gate.tsx';
import { shellScreens } from './shell-screens.ts';
import { StartScreen } from './start-screen.tsx';

const root = createRootRoute({
  component: () => (
    <SessionGate>
      <Frame />
    </SessionGate>
  ),
  notFoundComponent: NotFound,
});

/** Where addresses lead that name no screen of their own. */
const ways: readonly Screen[] = [
  { path: '/', component: StartScreen },
  { path: '/open/$entity/$id', component: LinkScreen },
  { path: '/list/$entity', component: LinkScreen },
];

const screens = [
  ...ways,
  ...shellScreens,
  ...genericScreens,
  ...contributions.flatMap((each) => each.screens),
].map(({ path, component }) => createRoute({ getParentRoute: () => root, path, component }));

/** Addresses stand behind `#`, so that they work alike under a scheme of our own and over HTTP. */
export const appRouter = createRouter({
  routeTree: root.addChildren(screens),
  history: numberEntries(createHashHistory),
});

followReplaced(appRouter.history);
