import { command, query, router } from '../router/procedure.ts';
import { gatherHealth } from './gather-health.ts';
import { healthSigns } from './health-signs.ts';
import { checkWorkspace, verifyTask } from './workspace-check.ts';

/** How the workspace is, and the full check of it. */
export const workspaceRouter = router({
  /** Everything that was looked at, worst first, with the recurring work that failed. */
  health: query('core.workspace.verify').query(({ ctx }) => {
    const { recurrences } = ctx.core;
    const facts = gatherHealth(ctx.workspace, recurrences);
    return {
      signs: healthSigns(facts),
      checkedAt: facts.checked?.at ?? null,
      recurring: recurrences.list().map(({ recurring, last }) => ({
        name: recurring.name,
        label: recurring.label,
        lastAt: last?.startedAt ?? null,
        problem: last?.error ? (JSON.parse(last.error) as unknown) : null,
      })),
    };
  }),
  /** Checks and waits for the result; for the command line. */
  verify: query('core.workspace.verify').query(({ ctx }) =>
    ctx.core.workers.read(verifyTask, null, ctx.workspace, ctx.actor),
  ),
  /** Starts a check to be watched, whose outcome is kept; for the screen. */
  startVerify: command('core.workspace.verify').mutation(({ ctx }) => ({
    job: ctx.core.jobs.start('verify', { zh: '检查工作区', en: 'Check the workspace' }, (options) =>
      checkWorkspace(ctx.workspace, ctx.core.workers, options),
    ),
  })),
});
