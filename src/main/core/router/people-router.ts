import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { activePeople } from '../access/active-people.ts';
import { demandOwn } from '../access/demand-own.ts';
import { roleOf } from '../access/load-role.ts';
import { listPeople } from '../access/people-list.ts';
import { Person } from '../access/person.ts';
import { RoleEntity } from '../access/role-entity.ts';
import { settleRights } from '../access/settle-rights.ts';
import { keepSlots, putSlot } from '../session/key-slots.ts';
import { readKeyFile } from '../storage/key-file.ts';
import type { Reader } from '../storage/reader.ts';
import { giveLogin, makeLogin } from './give-login.ts';
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
      const { folder, reader } = ctx.workspace;
      const login = await makeLogin(ctx.core.sessions, secret);
      const made = await ctx.write('core.person.create', (work) => {
        demandOwn(ctx.actor, demandRole(work, values.role).permissions);
        const person = { id: work.insert(Person, { ...values, active: 1 }) };
        giveLogin(work, person.id, login);
        return person;
      });
      // sent again, the first answer names the same person: they get one slot, and keep it
      if (hasSlot(folder, made.id)) return made;
      if (reader.find(Person, made.id)?.publicKey !== login.publicKey)
        await ctx.writeFurther('core.person.login', (work) => {
          giveLogin(work, made.id, login);
          return null;
        });
      putSlot(folder, { id: made.id, name: values.name }, login.slot);
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
      const { folder, reader } = ctx.workspace;
      const person = reader.find(Person, input.id);
      if (!person) throw new AppError('notFound', { entity: Person.spec.label });
      const login = await makeLogin(ctx.core.sessions, input.passphrase);
      const action = person.active === 1 ? 'core.person.login' : 'core.person.return';
      // without the command's key: sent again, it is done again, so that pair and slot belong together
      await ctx.writeFurther(action, (work) => {
        demandOwn(ctx.actor, demandRole(work, person.role).permissions);
        work.update(Person, person.id, { active: 1 });
        giveLogin(work, person.id, login);
        return null;
      });
      putSlot(folder, person, login.slot);
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
