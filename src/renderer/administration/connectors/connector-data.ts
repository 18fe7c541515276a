import type { Outputs } from '../../data/trpc.ts';

/** A connector as the screen gets it: never with a secret. */
export type Connector = Outputs['connectors']['list'][number];
