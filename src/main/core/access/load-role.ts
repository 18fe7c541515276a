import type { RecordReader, RecordWriter, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Role } from './role.ts';
import { RoleEntity } from './role-entity.ts';
import { STANDARD_ROLES } from './standard-roles.ts';

const builder = queryBuilder<TablesOf<typeof RoleEntity>>();

/** A role as its row says. */
export const roleOf = (row: RowOf<typeof RoleEntity>): Role => ({
  id: row.id,
  label: { zh: row.name, en: row.nameEn ?? row.name },
  permissions: JSON.parse(row.permissions) as string[],
  scope: row.scope,
});

/** All roles in use. */
export const loadRoles = (reader: RecordReader): Role[] =>
  reader
    .all(builder.selectFrom('role').selectAll().where('deletedAt', 'is', null).orderBy('createdAt'))
    .map((row) => roleOf(row as RowOf<typeof RoleEntity>));

/** The standard roles that this workspace has not got yet. */
export function missingRoles(reader: RecordReader): readonly Role[] {
  const known = new Set(reader.all(builder.selectFrom('role').select('id')).map(({ id }) => id));
  return STANDARD_ROLES.filter(({ id }) => !known.has(id));
}

/** Writes roles as their definitions say. */
export function insertRoles(work: RecordWriter, roles: readonly Role[]): void {
  for (const { id, label, permissions, scope } of roles)
    work.insert(RoleEntity, {
      id,
      name: label.zh,
      nameEn: label.en,
      permissions: JSON.stringify(permissions),
      scope,
    });
}
