import { z } from 'zod';
import type { Core } from './context.ts';
import { anyone, router } from './procedure.ts';

const passphrase = z.string().max(1000);
const name = z.string().trim().min(1).max(80);
const path = z.string().max(4000).optional();
const id = z.string().max(40);

/** Lets somebody in. Uploads, downloads and finished work that another person left are dropped. */
async function letIn<T>({ sessions, jobs, transfers }: Core, enter: () => Promise<T>): Promise<T> {
  const before = sessions.seat;
  const answer = await enter();
  if (sessions.seat !== before) {
    jobs.clear();
    transfers.clear();
  }
  return answer;
}

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
    .mutation(({ ctx, input }) => letIn(ctx.core, () => ctx.core.sessions.create(input))),
  /** Opens the sample company, which is made first where it is not there; the workspace that was open is locked. */
  openSample: anyone.mutation(async ({ ctx }) => {
    await letIn(ctx.core, () => ctx.core.openSample());
    return null;
  }),
  unlock: anyone
    .input(z.object({ path, personId: id.optional(), passphrase }))
    .mutation(async ({ ctx, input }) => {
      const { path: at, personId, ...rest } = input;
      const wanted = { ...rest, ...(at ? { path: at } : {}), ...(personId ? { personId } : {}) };
      await letIn(ctx.core, () => ctx.core.sessions.unlock(wanted));
      return null;
    }),
  recover: anyone
    .input(z.object({ path, personId: id.optional(), recoveryCode: z.string().max(100), passphrase }))
    .mutation(async ({ ctx, input }) => {
      const { path: at, personId, ...rest } = input;
      const wanted = { ...rest, ...(at ? { path: at } : {}), ...(personId ? { personId } : {}) };
      await letIn(ctx.core, () => ctx.core.sessions.recover(wanted));
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
