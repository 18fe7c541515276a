import type { Outputs } from '../../../data/trpc.ts';

/** A contract as its page is given it. */
export type ContractData = Outputs['compliance']['contract']['get'];
