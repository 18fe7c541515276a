import { z } from 'zod';
import { anyone, router } from './procedure.ts';

const passphrase = z.string().max(1000);
const name = z.string().trim().min(1).max(80);
const path = z.string().max(4000).optional();
const id = z.string().max(40);

export const sessionRouter = router({
  status: anyone.query(({ ctx }) => ({
    ...ctx.core.sessions.status(),
    version: ctx.core.version,
    /** Milliseconds until the workspace locks by itself; null where it does not. */
    locksIn: ctx.core.autoLock.left(),
  })),
  create: anyone
    .input(
      z.object({
        company: name,
        person: name,
        passphrase,
        currency: z
          .string()
          .regex(/^[A-Z]{3}$/)
          .default('CNY'),
      }),
    )
    .mutation(({ ctx, input }) => ctx.core.sessions.create(input)),
  unlock: anyone
    .input(z.object({ path, personId: id.optional(), passphrase }))
    .mutation(async ({ ctx, input }) => {
      const { path: at, personId, ...rest } = input;
      await ctx.core.sessions.unlock({
        ...rest,
        ...(at ? { path: at } : {}),
        ...(personId ? { personId } : {}),
      });
      return null;
    }),
  recover: anyone
    .input(z.object({ path, personId: id.optional(), recoveryCode: z.string().max(100), passphrase }))
    .mutation(async ({ ctx, input }) => {
      const { path: at, personId, ...rest } = input;
      await ctx.core.sessions.recover({
        ...rest,
        ...(at ? { path: at } : {}),
        ...(personId ? { personId } : {}),
      });
      return null;
    }),
  lock: anyone.mutation(({ ctx }) => {
    ctx.core.jobs.clear();
    ctx.core.transfers.clear();
    ctx.core.sessions.lock();
    return null;
  }),
  choose: anyone.input(z.object({ path: z.string().max(4000) })).mutation(({ ctx, input }) => {
    ctx.core.sessions.choose(input.path);
    return null;
  }),
  /** Somebody is at the screen: the workspace does not lock for a while. */
  touch: anyone.mutation(({ ctx }) => {
    ctx.core.sessions.touch();
    return null;
  }),
});
