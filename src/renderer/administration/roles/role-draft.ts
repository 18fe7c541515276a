import { difference, type Permissions } from '#shared/permission-ticks.ts';
import type { ListedRole } from './use-roles.ts';

/** A role while it is being edited. */
export interface RoleDraft {
  readonly name: string;
  readonly nameEn: string;
  readonly scope: ListedRole['scope'];
  readonly permissions: Permissions;
}

export const EMPTY_ROLE: RoleDraft = {
  name: '',
  nameEn: '',
  scope: 'own',
  // what everybody who works here needs: to find things, and to see who else is here
  permissions: [
    'core.search.read',
    'core.undo.write',
    'core.person.public',
    'core.role.public',
    'core.department.read',
  ],
};

export const draftOf = ({ label, scope, permissions }: ListedRole): RoleDraft => ({
  name: label.zh,
  nameEn: label.en === label.zh ? '' : label.en,
  scope,
  permissions,
});

const sorted = (permissions: Permissions): string => [...permissions].sort().join(' ');

export const isSame = (one: RoleDraft, other: RoleDraft): boolean =>
  one.name === other.name &&
  one.nameEn === other.nameEn &&
  one.scope === other.scope &&
  sorted(one.permissions) === sorted(other.permissions);

/** How a role stands against the one that the program ships; null for a role of the company's own. */
export function againstStandard(
  role: Pick<RoleDraft, 'scope' | 'permissions'>,
  original: ListedRole['original'],
) {
  if (!original) return null;
  const { gained, lost } = difference(role.permissions, original.permissions);
  const otherScope = role.scope !== original.scope;
  return { gained, lost, otherScope, same: gained.length === 0 && lost.length === 0 && !otherScope };
}
