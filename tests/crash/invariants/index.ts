import { complianceInvariants } from './compliance.ts';
import { coreInvariants } from './core.ts';
import type { Invariant } from './invariant.ts';
import { salesInvariants } from './sales.ts';

/** The invariants of all domains. A new domain adds its list here. */
export const invariants: readonly Invariant[] = [
  ...coreInvariants,
  ...complianceInvariants,
  ...salesInvariants,
];
