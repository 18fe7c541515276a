import type { Role } from './role.ts';

/** Who acts. Every write names one; the system itself acts as `SYSTEM` when a workspace is made. */
export interface Actor {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** The people whose rows the scope `team` covers, the actor among them. */
  readonly team: readonly string[];
}

const EVERYTHING: Role = {
  id: 'system',
  label: { zh: '系统', en: 'System' },
  permissions: ['*.*.*'],
  scope: 'all',
};

export const SYSTEM: Actor = { id: 'system', name: 'VendorDesk', role: EVERYTHING, team: [] };

/** The system acting for somebody: bookkeeping that their role need not permit, such as noting their sign-in. */
export const onBehalfOf = (actor: Actor): Actor => ({ ...actor, role: EVERYTHING });
