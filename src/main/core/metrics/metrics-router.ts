import { z } from 'zod';
import { AppError } from '#shared/errors.ts';
import { handOut } from '../exports/hand-out.ts';
import { FORMATS } from '../exports/table-file.ts';
import { tableFileTask } from '../exports/table-task.ts';
import type { Context } from '../router/context.ts';
import { command, type Desk, entityQuery, query, router } from '../router/procedure.ts';
import { chooseRule } from './alerts.ts';
import { ALERT_KINDS, type Metric, type Reading } from './metric.ts';
import { mayReadMetric, seesWhole } from './metric-reach.ts';
import { breakdownTable, snapshotTable, trendTable } from './metric-table.ts';
import { listTargets, setTarget, TARGET_PERIOD } from './targets.ts';

/** Setting targets and alerts. Reading a metric needs no right of its own: it follows from the rows it counts. */
export const METRIC_WRITE = 'core.metric.write';

const day = z.iso.date();
const id = z.string().max(40);
const span = { from: day.nullish(), to: day.nullish() };
const question = { id, ...span, asOf: day.nullish() };
const decimal = z.string().max(40);
const dimension = z.string().max(100);
const grain = z.enum(['day', 'month']);

const windowOf = ({ from, to }: { from?: string | null | undefined; to?: string | null | undefined }) => {
  if (from && to && from >= to) throw new AppError('windowEmpty', { from, to });
  return { from: from ?? null, to: to ?? null };
};

const asked = (input: z.infer<z.ZodObject<typeof question>>) => ({
  id: input.id,
  window: windowOf(input),
  asOf: input.asOf ?? null,
});

const readingOf = ({ workspace, scope }: Desk): Reading => ({
  reader: workspace.reader,
  scope,
  currency: workspace.facts.currency,
});

/** The metric, for whoever sees all its rows; throws `notAllowed`. */
function demandWhole(ctx: Context & Desk, metricId: string): Metric {
  const metric = ctx.core.metrics.get(metricId);
  if (!seesWhole(metric, readingOf(ctx))) throw new AppError('notAllowed', { permission: metric.label });
  return metric;
}

/** Metrics of every room: figures, their rows, their past, their targets. */
export const metricsRouter = router({
  /** What can be asked for by this person, without any figure. */
  list: entityQuery.query(({ ctx }) =>
    ctx.core.metrics.all
      .filter((metric) => mayReadMetric(metric, readingOf(ctx)))
      .map(({ id: name, room, label, definition, version, unit, direction }) => ({
        id: name,
        room,
        label,
        definition,
        version,
        unit,
        direction,
      })),
  ),
  /** How much waits in the process of each room, as far as this person may see. */
  waiting: entityQuery.query(({ ctx }) =>
    ctx.core.workers.read(ctx.core.metricTasks.waiting, null, ctx.workspace, ctx.actor),
  ),
  /** The steps and the metrics of a room; the metrics of all rooms where none is named. */
  overview: entityQuery
    .input(z.object({ room: z.string().max(40).nullish(), ...span }))
    .query(({ ctx, input }) =>
      ctx.core.workers.read(
        ctx.core.metricTasks.overview,
        { room: input.room ?? null, window: windowOf(input) },
        ctx.workspace,
        ctx.actor,
      ),
    ),
  page: entityQuery
    .input(z.object(question))
    .query(({ ctx, input }) =>
      ctx.core.workers.read(ctx.core.metricTasks.page, asked(input), ctx.workspace, ctx.actor),
    ),
  breakdown: entityQuery
    .input(z.object({ ...question, dimension }))
    .query(({ ctx, input }) =>
      ctx.core.workers.read(
        ctx.core.metricTasks.breakdown,
        { ...asked(input), dimension: input.dimension },
        ctx.workspace,
        ctx.actor,
      ),
    ),
  /** The rows of a part, or of what was left out, as they are or as they were. */
  rows: entityQuery
    .input(z.object({ ...question, part: z.string().max(100), cursor: z.string().max(4000).nullish() }))
    .query(({ ctx, input }) =>
      ctx.core.workers.read(
        ctx.core.metricTasks.rows,
        { ...asked(input), part: input.part, cursor: input.cursor ?? null },
        ctx.workspace,
        ctx.actor,
      ),
    ),
  snapshots: entityQuery
    .input(z.object({ id, grain: grain.default('month') }))
    .query(({ ctx, input }) =>
      ctx.core.workers.read(ctx.core.metricTasks.snapshots, input, ctx.workspace, ctx.actor),
    ),
  targets: query(METRIC_WRITE)
    .input(z.object({ id }))
    .query(({ ctx, input }) => listTargets(ctx.workspace.reader, demandWhole(ctx, input.id).id)),
  /** Sets the target of a period, the company's where nobody is named; null takes it away. */
  setTarget: command(METRIC_WRITE)
    .input(
      z.object({
        id,
        period: z.string().regex(TARGET_PERIOD),
        value: decimal.nullable(),
        personId: id.nullish(),
        departmentId: id.nullish(),
      }),
    )
    .mutation(({ ctx, input }) => {
      const metric = demandWhole(ctx, input.id);
      return ctx.write('core.metric.target', (work) => {
        setTarget(work, metric, input.period, input.value, input);
        return null;
      });
    }),
  /** Chooses when to raise an alert; null for never. */
  setAlert: command(METRIC_WRITE)
    .input(z.object({ id, rule: z.object({ kind: z.enum(ALERT_KINDS), threshold: decimal }).nullable() }))
    .mutation(({ ctx, input }) => {
      const metric = demandWhole(ctx, input.id);
      return ctx.write('core.metric.alert', (work) => {
        chooseRule(work, metric, input.rule);
        return null;
      });
    }),
  /** Trend, breakdown or snapshots as a file: the same figures as on the page. */
  export: command('core.export.write')
    .input(
      z.object({
        ...question,
        what: z.enum(['trend', 'breakdown', 'snapshots']),
        dimension: dimension.optional(),
        grain: grain.default('month'),
        format: z.enum(FORMATS),
        language: z.enum(['zh', 'en']).default('zh'),
      }),
    )
    .mutation(async ({ ctx, input }) => {
      const { workers, metricTasks } = ctx.core;
      const { language, what, format } = input;
      const ask = asked(input);
      const page = await workers.read(metricTasks.page, ask, ctx.workspace, ctx.actor);
      const table =
        what === 'trend'
          ? trendTable(page, language)
          : what === 'breakdown'
            ? breakdownTable(
                page,
                await workers.read(
                  metricTasks.breakdown,
                  { ...ask, dimension: input.dimension ?? '' },
                  ctx.workspace,
                  ctx.actor,
                ),
                language,
              )
            : snapshotTable(
                page,
                await workers.read(
                  metricTasks.snapshots,
                  { id: input.id, grain: input.grain },
                  ctx.workspace,
                  ctx.actor,
                ),
                language,
              );
      const order = { format, title: `${page.id} ${page.label[language]}`, ...table };
      const file = await workers.read(tableFileTask, order, ctx.workspace, ctx.actor);
      return handOut(ctx, 'core.metric.export', page.id, { ...file, rows: table.rows.length });
    }),
});
