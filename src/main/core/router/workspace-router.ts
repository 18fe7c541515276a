import { defineTask } from '../jobs/task.ts';
import { verifyWorkspace } from '../storage/verify.ts';
import { command, query, router } from './procedure.ts';

/** Checks the whole workspace on a connection of its own. */
export const verifyTask = defineTask(
  'workspace.verify',
  (_input: null, { reader, registry, progress, throwIfCancelled }) =>
    verifyWorkspace(reader, registry, (done, total) => {
      throwIfCancelled();
      progress(done, total);
    }),
);

export const workspaceRouter = router({
  /** Waits for the result; for the command line. */
  verify: query('core.workspace.verify').query(({ ctx }) =>
    ctx.core.workers.read(verifyTask, null, ctx.workspace, ctx.actor),
  ),
  /** Starts a check to be watched; for the screen. */
  startVerify: command('core.workspace.verify').mutation(({ ctx }) => ({
    job: ctx.core.jobs.start('verify', { zh: '检查工作区', en: 'Check the workspace' }, (options) =>
      ctx.core.workers.read(verifyTask, null, ctx.workspace, ctx.actor, options),
    ),
  })),
});
