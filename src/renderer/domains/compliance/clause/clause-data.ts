import type { Outputs } from '../../../data/trpc.ts';

/** A clause as its page is given it. */
export type ClauseData = Outputs['compliance']['clause']['get'];
export type ClauseVersion = ClauseData['versions'][number];
/** A clause of the library as a contract is offered it. */
export type LibraryClause = Outputs['compliance']['clause']['forContract'][number];
export type Deviation = Outputs['compliance']['contract']['deviations'][number];
export type VersionComparison = Outputs['compliance']['contract']['compare'];
