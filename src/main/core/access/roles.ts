import type { Choice } from '#shared/fields.ts';
import { permits } from '#shared/permission.ts';

/** Which rows of the entities that belong to a person a role sees. */
export type RowScope = 'own' | 'all';

interface RoleDefinition {
  readonly label: Choice['label'];
  /** Permissions as `room.thing.verb`; `*` stands for any part. What is not named is denied. */
  readonly permissions: readonly string[];
  readonly scope: RowScope;
  /** Sees fields of the class `sensitive`. */
  readonly sensitive: boolean;
}

export const ROLES = {
  owner: { label: { zh: '所有者', en: 'Owner' }, permissions: ['*.*.*'], scope: 'all', sensitive: true },
  salesLead: {
    label: { zh: '销售主管', en: 'Sales lead' },
    permissions: [
      'sales.*.*',
      'directory.*.*',
      'catalog.*.*',
      'core.search.read',
      'core.import.write',
      'core.export.write',
      'core.undo.write',
      'core.person.read',
    ],
    scope: 'all',
    sensitive: false,
  },
  sales: {
    label: { zh: '销售', en: 'Sales' },
    permissions: [
      'sales.*.read',
      'sales.deal.write',
      'sales.activity.write',
      'sales.quote.write',
      'sales.quoteLine.write',
      'directory.*.read',
      'directory.*.write',
      'catalog.*.read',
      'core.search.read',
      'core.export.write',
      'core.undo.write',
      'core.person.read',
    ],
    scope: 'own',
    sensitive: false,
  },
  observer: {
    label: { zh: '只读', en: 'Observer' },
    permissions: [
      'sales.*.read',
      'directory.*.read',
      'catalog.*.read',
      'core.search.read',
      'core.person.read',
    ],
    scope: 'all',
    sensitive: false,
  },
  employee: {
    label: { zh: '员工', en: 'Employee' },
    permissions: ['core.person.read'],
    scope: 'own',
    sensitive: false,
  },
} as const satisfies Record<string, RoleDefinition>;

export type Role = keyof typeof ROLES;

export const ROLE_CHOICES: readonly Choice[] = Object.entries(ROLES).map(([value, { label }]) => ({
  value,
  label,
}));

export const isRole = (value: string): value is Role => value in ROLES;

/** Deny by default: true only where a pattern of the role covers the permission. */
export const roleAllows = (role: Role, permission: string): boolean =>
  permits(ROLES[role].permissions, permission);
