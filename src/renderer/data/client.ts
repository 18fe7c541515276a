import {
  createTRPCClient,
  httpBatchStreamLink,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  type TRPCLink,
} from '@trpc/client';
import { BRIDGE_NAME, type Bridge } from '#shared/ipc.ts';
import type { AppRouter } from '../../main/app.ts';
import { bridgeLink } from './bridge-link.ts';

declare global {
  interface Window {
    readonly [BRIDGE_NAME]?: Bridge;
  }
}

const PROCEDURES = '/trpc';
/** Queries are asked by address; a longer one is sent alone. */
const LONGEST_ADDRESS = 6000;

/** Over loopback HTTP: queries in one stream, commands one by one so that each carries its own key. */
const httpLinks = (): TRPCLink<AppRouter> =>
  splitLink({
    condition: (op) => op.type === 'subscription',
    true: httpSubscriptionLink({ url: PROCEDURES }),
    false: splitLink({
      condition: (op) => op.type === 'mutation',
      true: httpLink({
        url: PROCEDURES,
        headers: ({ op }) => {
          const { commandKey } = op.context;
          return typeof commandKey === 'string' ? { 'x-command-key': commandKey } : {};
        },
      }),
      false: httpBatchStreamLink({ url: PROCEDURES, maxURLLength: LONGEST_ADDRESS }),
    }),
  });

const bridge = window[BRIDGE_NAME];

/** The one client of all screens, over whichever door the window was opened through. */
export const client = createTRPCClient<AppRouter>({ links: [bridge ? bridgeLink(bridge) : httpLinks()] });
