import type { Outputs } from '../../data/trpc.ts';

/** One kind of document with the rule it is numbered by. */
export type DocumentSeries = Outputs['numbering']['series'][number];

/** Which letters were taken, by which device, and how far each has come here. */
export type Leases = Outputs['numbering']['leases'];

/** The account of one series in one period. */
export type Account = Outputs['numbering']['report'][number];
