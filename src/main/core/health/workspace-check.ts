import { AppError, type WireError } from '#shared/errors.ts';
import { SYSTEM } from '../access/actor.ts';
import type { Recurring } from '../jobs/recurring.ts';
import { defineTask } from '../jobs/task.ts';
import type { RunOptions, WorkerPool } from '../jobs/worker-pool.ts';
import { type Verification, verifyWorkspace } from '../storage/verify.ts';
import type { Workspace } from '../workspace/workspace.ts';

const NAME = 'core.workspaceCheck';
const WEEK = 7 * 86_400_000;

/** Checks the whole workspace on a connection of its own. */
export const verifyTask = defineTask(
  'workspace.verify',
  (_input: null, { reader, registry, progress, throwIfCancelled }) =>
    verifyWorkspace(reader, registry, (done, total) => {
      throwIfCancelled();
      progress(done, total);
    }),
);

const foundProblems = ({ findings }: Verification): AppError | null =>
  findings.length > 0 ? new AppError('checkFound', { count: findings.length }) : null;

/** Checks the workspace in a worker; the outcome counts as that of the weekly check. */
export async function checkWorkspace(
  workspace: Workspace,
  workers: WorkerPool,
  options: RunOptions = {},
): Promise<Verification> {
  const found = await workers.read(verifyTask, null, workspace, SYSTEM, options);
  const problem = foundProblems(found);
  const now = workspace.clock();
  const run = workspace.jobRuns.begin({ name: NAME, dueAt: now, startedAt: now, missed: 0, byHand: 1 });
  workspace.jobRuns.end(run, now, problem && JSON.stringify(problem.toWire()));
  workspace.announce(['health']);
  return found;
}

/** The full check comes round by itself once a week. What it finds is this run's failure. */
export const weeklyCheck: Recurring = {
  name: NAME,
  label: { zh: '每周检查', en: 'Weekly check' },
  every: WEEK,
  run: async ({ workspace, workers }, options) => {
    const problem = foundProblems(await workers.read(verifyTask, null, workspace, SYSTEM, options));
    if (problem) throw problem;
  },
};

/** When the last full check ended, and how many problems it found; null where there was none. */
export function lastCheck({ jobRuns }: Workspace): { at: number; findings: number } | null {
  const last = jobRuns.last(NAME);
  if (!last?.endedAt) return null;
  const problem = last.error === null ? null : (JSON.parse(last.error) as WireError);
  if (problem && problem.code !== 'checkFound') return null; // it did not come to an end
  return { at: last.endedAt, findings: Number(problem?.params.count ?? 0) };
}
