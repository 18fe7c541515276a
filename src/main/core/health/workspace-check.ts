import { z } from 'zod';
import { SYSTEM } from '../access/actor.ts';
import type { Recurring } from '../jobs/recurring.ts';
import { defineTask } from '../jobs/task.ts';
import type { RunOptions, WorkerPool } from '../jobs/worker-pool.ts';
import { defineSetting, writeSetting } from '../settings/setting.ts';
import { type Verification, verifyWorkspace } from '../storage/verify.ts';
import type { Workspace } from '../workspace/workspace.ts';

/** The outcome of the last full check, kept for the health of the workspace. */
export const lastCheck = defineSetting(
  'health.lastCheck',
  z.object({ at: z.number(), findings: z.number().int() }).nullable(),
  null,
);

/** Checks the whole workspace on a connection of its own. */
export const verifyTask = defineTask(
  'workspace.verify',
  (_input: null, { reader, registry, progress, throwIfCancelled }) =>
    verifyWorkspace(reader, registry, (done, total) => {
      throwIfCancelled();
      progress(done, total);
    }),
);

/** Checks the workspace in a worker and keeps the outcome. */
export async function checkWorkspace(
  workspace: Workspace,
  workers: WorkerPool,
  options: RunOptions = {},
): Promise<Verification> {
  const found = await workers.read(verifyTask, null, workspace, SYSTEM, options);
  const outcome = { at: workspace.clock(), findings: found.findings.length };
  await workspace.writeWhenFree({ action: 'core.workspace.check', actor: SYSTEM, source: 'system' }, (work) =>
    writeSetting(work, lastCheck, outcome),
  );
  return found;
}

const WEEK = 7 * 86_400_000;

/** The full check comes round by itself once a week. */
export const weeklyCheck: Recurring = {
  name: 'core.workspaceCheck',
  label: { zh: '每周检查', en: 'Weekly check' },
  every: WEEK,
  run: async ({ workspace, workers }) => {
    await checkWorkspace(workspace, workers);
  },
};
