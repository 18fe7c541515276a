import { z } from 'zod';
import type { WireError } from '#shared/errors.ts';
import type { LocalText } from '#shared/texts.ts';
import { command, entityQuery, query, router } from '../router/procedure.ts';
import type { JobRun } from '../storage/job-runs.ts';
import { setPaused } from './pauses.ts';
import { recurrenceText } from './recurrence.ts';
import { type Rhythm, wasCaughtUp } from './turns.ts';

const READ = 'core.job.read';
const WRITE = 'core.job.write';

const id = z.string().max(40);
const name = z.string().min(1).max(100);

/** When a job comes round, in words. */
const rhythmText = (rhythm: Rhythm): LocalText =>
  recurrenceText(
    'recurrence' in rhythm
      ? rhythm.recurrence
      : { kind: 'interval', minutes: Math.max(1, Math.round(rhythm.every / 60_000)) },
  );

/** A run as a screen shows it. `current` is the job under way, so that what was cut off can be told from it. */
const shown = (run: JobRun, running: boolean) => ({
  id: run.id,
  dueAt: run.dueAt,
  startedAt: run.startedAt,
  endedAt: run.endedAt,
  outcome:
    run.endedAt === null
      ? running
        ? ('running' as const)
        : ('cutOff' as const)
      : run.error === null
        ? ('done' as const)
        : ('failed' as const),
  error: run.error === null ? null : (JSON.parse(run.error) as WireError),
  caughtUp: wasCaughtUp(run),
  missed: run.missed,
  byHand: run.byHand === 1,
});

/** Long work of the session, and work that comes round by itself. */
export const jobsRouter = router({
  list: entityQuery.query(({ ctx }) => ctx.core.jobs.list()),
  /** One job with what it brought; null once it has been forgotten. */
  get: entityQuery.input(z.object({ id })).query(({ ctx, input }) => ctx.core.jobs.get(input.id)),
  cancel: entityQuery.input(z.object({ id })).mutation(({ ctx, input }) => {
    ctx.core.jobs.cancel(input.id);
    return null;
  }),
  /** Every job that comes round: how often, when next, how it went last. */
  recurring: query(READ).query(({ ctx }) =>
    ctx.core.recurrences.list().map(({ recurring, last, paused, nextAt, running }) => ({
      name: recurring.name,
      label: recurring.label,
      rhythm: rhythmText(recurring),
      paused,
      nextAt,
      last: last ? shown(last, running) : null,
    })),
  ),
  /** The last 50 runs of a job, newest first. */
  history: query(READ)
    .input(z.object({ name }))
    .query(({ ctx, input }) => {
      const { recurrences } = ctx.core;
      const running = recurrences.list().some((each) => each.recurring.name === input.name && each.running);
      return recurrences.history(input.name).map((run, at) => shown(run, running && at === 0));
    }),
  /** Pauses a job, or lets it come round again from now on. */
  pause: command(WRITE)
    .input(z.object({ name, paused: z.boolean() }))
    .mutation(async ({ ctx, input }) => {
      ctx.core.recurrences.demand(input.name);
      await ctx.write('core.job.pause', (work) => {
        setPaused(work, input.name, input.paused);
        if (!input.paused) ctx.core.recurrences.countFromNow(input.name);
        return null;
      });
      ctx.workspace.announce(['jobs']);
      return null;
    }),
  /** Runs a job now and waits for its end; refused with the reason where it fails. */
  runNow: command(WRITE)
    .input(z.object({ name }))
    .mutation(async ({ ctx, input }) => {
      await ctx.core.recurrences.runNow(input.name);
      return null;
    }),
});
