import { z } from 'zod';
import { ADJUSTABLE } from '#shared/forecast-figures.ts';
import { isForecastPeriod } from '#shared/forecast-period.ts';
import { command, query, router } from '../../../core/router/procedure.ts';
import { accuracyTask } from './accuracy-task.ts';
import { adjustForecast, MANAGE, settleForecast, submitForecast } from './forecast-commands.ts';
import { forecastTask } from './forecast-task.ts';
import { movementTask } from './movement-task.ts';
import { oddsTask } from './odds-task.ts';
import { scenarioTask } from './scenario-task.ts';
import { snapshotTask } from './take-snapshot.ts';

const READ = 'sales.forecast.read';
const WRITE = 'sales.forecast.write';
const id = z.string().max(40);
const period = z.string().refine(isForecastPeriod);
const day = z.iso.date().nullish();
const Key = z.object({ salespersonId: id, period });

export const forecastRouter = router({
  /** What a period is expected to bring, person by person. */
  forecast: query(READ)
    .input(z.object({ period }))
    .query(({ ctx: { core, workspace, actor }, input }) =>
      core.workers.read(forecastTask, { ...input, now: core.clock() }, workspace, actor),
    ),
  /** Why the pipeline of a period is another than at an earlier snapshot. */
  forecastMovement: query(READ)
    .input(z.object({ period, from: day, to: day }))
    .query(({ ctx: { core, workspace, actor }, input: { from = null, to = null, ...rest } }) =>
      core.workers.read(movementTask, { ...rest, from, to, now: core.clock() }, workspace, actor),
    ),
  /** What a period would bring if the largest deal were lost, all came later, or chances were others. */
  forecastScenarios: query(READ)
    .input(
      z.object({
        period,
        weeks: z.number().int().min(1).max(52).default(4),
        points: z.number().int().min(-100).max(100).default(-10),
      }),
    )
    .query(({ ctx: { core, workspace, actor }, input }) =>
      core.workers.read(scenarioTask, { ...input, now: core.clock() }, workspace, actor),
    ),
  /** How far off each method was on quarters that have ended. */
  forecastAccuracy: query(READ).query(({ ctx: { core, workspace, actor } }) =>
    core.workers.read(accuracyTask, null, workspace, actor),
  ),
  /** How likely an open deal is to be won, and why. */
  dealOdds: query('sales.deal.read')
    .input(z.object({ id }))
    .query(({ ctx: { core, workspace, actor }, input }) =>
      core.workers.read(oddsTask, { ...input, now: core.clock() }, workspace, actor),
    ),
  adjustForecast: command(WRITE)
    .input(
      Key.extend({
        level: z.enum(['owner', 'manager']),
        category: z.enum(ADJUSTABLE),
        amount: z.number().int().min(0).nullish(),
        note: z.string().trim().max(500).nullish(),
      }),
    )
    .mutation(({ ctx, input: { salespersonId, period: when, amount = null, note = null, ...change } }) =>
      ctx.write('sales.forecast.adjust', (work) => {
        const key = { salespersonId, period: when };
        adjustForecast(work, key, { ...change, amount, note: note || null }, ctx.actor, ctx.scope);
        return null;
      }),
    ),
  submitForecast: command(WRITE)
    .input(Key)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.forecast.submit', (work) => {
        submitForecast(work, input, ctx.actor, ctx.scope);
        return null;
      }),
    ),
  handBackForecast: command(MANAGE)
    .input(Key)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.forecast.handBack', (work) => {
        settleForecast(work, input, 'handBack');
        return null;
      }),
    ),
  lockForecast: command(MANAGE)
    .input(Key)
    .mutation(({ ctx, input }) =>
      ctx.write('sales.forecast.lock', (work) => {
        settleForecast(work, input, 'lock');
        return null;
      }),
    ),
  /** Keeps the pipeline as it stands, besides the weekly snapshot; at most one a day. */
  takeSnapshot: command('sales.pipelineSnapshot.write').mutation(
    ({ ctx: { core, workspace, actor, source, commandKey } }) => {
      const key = commandKey === undefined ? {} : { key: commandKey };
      return core.workers.write(snapshotTask, { source, ...key }, workspace, actor);
    },
  ),
});
