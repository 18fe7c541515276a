import type { Outputs } from '../../../data/trpc.ts';

/** An order as its page shows it. */
export type OrderData = Outputs['sales']['order']['get'];
