import type { Lifecycle } from '../entities/lifecycle.ts';
import type { DocumentKind } from '../templates/document-kind.ts';

/** What rules must know of the rooms: how their records move, and what templates can be filled with. */
export interface RuleRooms {
  readonly lifecycles: readonly Lifecycle[];
  readonly documentKinds: readonly DocumentKind[];
}
