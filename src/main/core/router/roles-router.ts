import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { activePeople } from '../access/active-people.ts';
import { demandOwn } from '../access/demand-own.ts';
import { loadRoles } from '../access/load-role.ts';
import { listPeople } from '../access/people-list.ts';
import { permissionCatalogue } from '../access/permission-catalogue.ts';
import { ROW_SCOPES } from '../access/role.ts';
import { RoleEntity } from '../access/role-entity.ts';
import { settleRights } from '../access/settle-rights.ts';
import { OWNER, STANDARD_ROLES } from '../access/standard-roles.ts';
import { command, entityQuery, query, router } from './procedure.ts';

const id = z.string().min(1).max(40);
const permission = z.string().regex(/^(\*|[a-zA-Z]+)\.(\*|[a-zA-Z]+)\.(\*|[a-zA-Z]+)$/);

const RoleInput = z.object({
  /** Absent for a new role. */
  id: id.optional(),
  name: z.string().trim().min(1).max(60),
  nameEn: z.string().trim().max(60),
  scope: z.enum(ROW_SCOPES),
  permissions: z.array(permission).max(500),
});

const refuseOwner = (roleId: string | undefined): void => {
  if (roleId === OWNER) throw new AppError('ownerRoleFixed');
};

/** Roles as editable sets of permissions. */
export const rolesRouter = router({
  list: query('core.role.read').query(({ ctx }) => {
    const people = listPeople(ctx.workspace.reader, ctx.workspace.folder);
    return loadRoles(ctx.workspace.reader).map((role) => ({
      ...role,
      fixed: role.id === OWNER,
      /** As the program ships it; null for a role of the company's own. */
      original: STANDARD_ROLES.find((each) => each.id === role.id) ?? null,
      people: people.filter((person) => person.role === role.id && person.active).length,
    }));
  }),

  /** Everything that can be permitted, by room. It holds words of the program and no data, so everybody may read it. */
  catalogue: entityQuery.query(({ ctx }) =>
    permissionCatalogue(ctx.workspace.registry, ctx.core.permissions, ctx.core.rooms),
  ),

  save: command('core.role.write')
    .input(RoleInput)
    .mutation(({ ctx, input }) => {
      const { id: roleId, permissions, nameEn, ...rest } = input;
      refuseOwner(roleId);
      const values = {
        ...rest,
        nameEn: nameEn || null,
        permissions: JSON.stringify([...new Set(permissions)].sort()),
      };
      const action = roleId === undefined ? 'core.role.create' : 'core.role.update';
      return ctx.write(action, (work) => {
        const before = roleId === undefined ? [] : (work.find(RoleEntity, roleId)?.permissions ?? '[]');
        const kept = new Set(typeof before === 'string' ? (JSON.parse(before) as string[]) : before);
        demandOwn(
          ctx.actor,
          permissions.filter((each) => !kept.has(each)),
        );
        const saved = roleId ?? work.insert(RoleEntity, values);
        if (roleId !== undefined) work.update(RoleEntity, roleId, values);
        const concerned = activePeople(work).filter(({ actor }) => actor.role.id === saved);
        settleRights(
          work,
          concerned.map(({ actor }) => actor.id),
        );
        return { id: saved };
      });
    }),

  remove: command('core.role.write')
    .input(z.object({ id }))
    .mutation(({ ctx, input }) => {
      refuseOwner(input.id);
      return ctx.write('core.role.remove', (work) => {
        const role = work.find(RoleEntity, input.id);
        if (!role) throw new AppError('notFound', { entity: RoleEntity.spec.label });
        const holders = listPeople(work, ctx.workspace.folder).filter((person) => person.role === role.id);
        if (holders.length > 0)
          throw new AppError('roleInUse', {
            count: holders.length,
            role: { zh: role.name, en: role.nameEn ?? role.name },
          });
        work.remove(RoleEntity, role.id);
        return null;
      });
    }),
});
