import type { Role } from './roles.ts';

/** Who acts. Every write names one; the system itself acts as `SYSTEM` when a workspace is made. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
}

export const SYSTEM: Actor = { id: 'system', name: 'VendorDesk', role: 'owner' };
