import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { activePeople } from '../access/active-people.ts';
import { demandOwn } from '../access/demand-own.ts';
import { roleOf } from '../access/load-role.ts';
import { listPeople } from '../access/people-list.ts';
import { Person } from '../access/person.ts';
import { RoleEntity } from '../access/role-entity.ts';
import { settleRights } from '../access/settle-rights.ts';
import { keepSlots } from '../session/key-slots.ts';
import { readKeyFile } from '../storage/key-file.ts';
import type { Reader } from '../storage/reader.ts';
import { demandPassphrase } from '../workspace/create-workspace.ts';
import { giveLogin } from './give-login.ts';
import { command, query, router } from './procedure.ts';

const id = z.string().min(1).max(40);
const name = z.string().trim().min(1).max(80);
const passphrase = z.string().max(1000);
const departmentId = id.nullable().default(null);

const demandRole = (reader: Reader, roleId: string) => {
  const role = reader.find(RoleEntity, roleId);
  if (!role || role.deletedAt !== null) throw new AppError('notFound', { entity: RoleEntity.spec.label });
  return roleOf(role);
};

const hasSlot = (folder: string, personId: string): boolean =>
  readKeyFile(folder).people.some((each) => each.id === personId);

/** Who works here, with which role, and who can unlock the workspace. */
export const peopleRouter = router({
  list: query('core.person.read').query(({ ctx }) => listPeople(ctx.workspace.reader, ctx.workspace.folder)),

  /** A further person with a role of their own, who unlocks with their own passphrase. */
  add: command('core.person.write')
    .input(z.object({ name, role: id, departmentId, passphrase }))
    .mutation(async ({ ctx, input }) => {
      const { passphrase: secret, ...values } = input;
      demandPassphrase(secret);
      const made = await ctx.write('core.person.create', (work) => {
        demandOwn(ctx.actor, demandRole(work, values.role).permissions);
        return { id: work.insert(Person, { ...values, active: 1 }) };
      });
      // sent again, the first answer names the same person: they get one slot, and keep it
      if (!hasSlot(ctx.workspace.folder, made.id))
        await giveLogin(ctx.core.sessions, ctx.writeFurther, { ...made, name: values.name }, secret);
      return made;
    }),

  update: command('core.person.write')
    .input(
      z.object({ id, name: name.optional(), role: id.optional(), departmentId: id.nullable().optional() }),
    )
    .mutation(({ ctx, input: { id: personId, ...patch } }) =>
      ctx.write('core.person.update', (work) => {
        if (patch.role !== undefined) demandOwn(ctx.actor, demandRole(work, patch.role).permissions);
        const { departmentId: moved, ...rest } = patch;
        work.update(Person, personId, {
          ...(rest.name === undefined ? {} : { name: rest.name }),
          ...(rest.role === undefined ? {} : { role: rest.role }),
          ...(moved === undefined ? {} : { departmentId: moved }),
        });
        settleRights(work, [personId]);
        return null;
      }),
    ),

  /** A new passphrase for somebody who has lost theirs, or has none yet, or comes back. */
  setPassphrase: command('core.person.write')
    .input(z.object({ id, passphrase }))
    .mutation(async ({ ctx, input }) => {
      const person = ctx.workspace.reader.find(Person, input.id);
      if (!person) throw new AppError('notFound', { entity: Person.spec.label });
      demandOwn(ctx.actor, demandRole(ctx.workspace.reader, person.role).permissions);
      if (person.active !== 1)
        await ctx.write('core.person.return', (work) => {
          work.update(Person, person.id, { active: 1 });
          return null;
        });
      await giveLogin(ctx.core.sessions, ctx.writeFurther, person, input.passphrase);
      return null;
    }),

  /** Somebody has left: their slot goes, and what is sensitive from now on is under keys they never held. */
  remove: command('core.person.write')
    .input(z.object({ id, reason: z.string().trim().max(500).optional() }))
    .mutation(async ({ ctx, input }) => {
      const { workspace } = ctx;
      await ctx.write(
        'core.person.remove',
        (work) => {
          work.update(Person, input.id, { active: 0, publicKey: null });
          settleRights(work, []);
          return null;
        },
        input.reason ? { reason: input.reason } : {},
      );
      keepSlots(workspace.folder, new Set(activePeople(workspace.reader).map(({ actor }) => actor.id)));
      return null;
    }),
});
