import { AppError } from '#shared/errors.ts';
import { startOfDay } from '#shared/filter/period.ts';
import type { LocalText } from '#shared/texts.ts';
import { defineTask, type Task, type TaskContext } from '../jobs/task.ts';
import { filterScope } from '../lists/compile-filter.ts';
import { type Page, readPage } from '../lists/page.ts';
import { countWaiting, readProcess, type StepState, visibleSteps } from '../processes/process.ts';
import { seqAt } from '../storage/past-records.ts';
import { type Alert, activeAlert, alertsOf, ruleOf } from './alerts.ts';
import { type Breakdown, readBreakdown } from './breakdown.ts';
import { countedRows } from './counted-rows.ts';
import { type Extent, joinExtents, readExtent } from './extent.ts';
import type { AlertRule, Dimension, Metric, Reading } from './metric.ts';
import type { MetricCatalogue } from './metric-catalogue.ts';
import { entitiesRead, mayReadMetric, mayReadPath, seesWhole, vaultsOf } from './metric-reach.ts';
import { type MetricReport, type MetricValue, readMetric, reportMetric } from './read-metric.ts';
import { type KeptFigure, type Revision, readRevision, readSnapshots } from './revisions.ts';
import { type Figure, figureOf, type Grain } from './snapshots.ts';
import { type MetTarget, readTarget } from './targets.ts';
import { dayAfter, isSpan, type Window } from './window.ts';

/** A question about one metric. `asOf` is a day: the records as they were at its end. */
export interface MetricQuestion {
  readonly id: string;
  readonly window: Window;
  readonly asOf: string | null;
}

/** A tile: the figure, and what the company keeps about it, for whoever sees all its rows. */
export interface MetricTile extends MetricValue {
  readonly target: MetTarget | null;
  readonly alert: Alert | null;
  readonly revision: Revision | null;
}

export interface RoomOverview {
  readonly steps: readonly StepState[];
  readonly metrics: readonly MetricTile[];
  readonly currency: string;
  /** The days that the metrics have rows on, for the choice of a period. */
  readonly span: Extent;
}

/** How much waits in the process of a room. */
export interface RoomWaiting {
  readonly room: string;
  readonly waiting: number;
  readonly late: number;
}

export interface MetricPage extends MetricReport {
  readonly asOf: string | null;
  readonly target: MetTarget | null;
  readonly revision: Revision | null;
  readonly span: Extent;
  readonly dimensions: readonly Pick<Dimension, 'id' | 'label'>[];
  readonly changes: NonNullable<Metric['changes']>;
  /** Where targets come from before those that are set on its page. */
  readonly goalNote: LocalText | null;
  /** Null for whoever does not see all rows: what is kept for the company is not theirs to see. */
  readonly kept: { readonly rule: AlertRule | null; readonly alerts: readonly Alert[] } | null;
}

export interface RowsQuestion extends MetricQuestion {
  /** `numerator`, `denominator`, or the id of an exclusion. */
  readonly part: string;
  readonly cursor: string | null;
}

/** The figures of one day, and the last action of the log that they know; null where the log begins later. */
export interface DayFigures {
  readonly day: string;
  readonly logSeq: number | null;
  readonly figures: readonly Figure[];
}

/** What is asked of metrics, each in a worker. */
export interface MetricTasks {
  readonly overview: Task<{ readonly room: string | null; readonly window: Window }, RoomOverview>;
  readonly waiting: Task<null, RoomWaiting[]>;
  readonly page: Task<MetricQuestion, MetricPage>;
  readonly breakdown: Task<MetricQuestion & { readonly dimension: string }, Breakdown>;
  readonly rows: Task<RowsQuestion, Page & { readonly entity: string }>;
  readonly snapshots: Task<{ readonly id: string; readonly grain: Grain }, KeptFigure[]>;
  readonly dayFigures: Task<string, DayFigures>;
}

const nowReading = ({ reader, scope, facts }: TaskContext): Reading => ({
  reader,
  scope,
  currency: facts.currency,
});

/** The records as they were at the end of a day, seen with the rights of today. */
function readingAt(context: TaskContext, metrics: readonly Metric[], asOf: string | null): Reading {
  const now = nowReading(context);
  const { today, timeZone } = now.scope.context;
  if (asOf === null || asOf >= today) return now;
  const reader = context.past(entitiesRead(metrics, now), {
    before: startOfDay(dayAfter(asOf), timeZone),
  });
  return { ...now, reader, scope: filterScope(context.registry, context.actor, asOf, timeZone) };
}

function demandMetric(metric: Metric, reading: Reading): void {
  if (!mayReadMetric(metric, reading)) throw new AppError('notAllowed', { permission: metric.label });
}

/** The span a trend is drawn over: the window, or all days that have rows. */
const spanOf = ({ from, to }: Window, { first, last }: Extent): Window => ({
  from: from ?? first,
  to: to ?? (last === null ? null : dayAfter(last)),
});

/** A year at least, so that a trend has a shape. */
function yearUpTo(span: Window): Window {
  if (!isSpan(span)) return span;
  const year = Temporal.PlainDate.from(span.to).subtract({ years: 1 }).toString();
  return { from: span.from < year ? span.from : year, to: span.to };
}

/** A task whose answer is of one moment, whatever others write meanwhile. */
const ofOneMoment = <Input, Output>(
  name: string,
  run: (input: Input, context: TaskContext) => Output,
): Task<Input, Output> =>
  defineTask(name, (input: Input, context) => context.reader.atOneMoment(() => run(input, context)));

export function defineMetricTasks(catalogue: MetricCatalogue): MetricTasks {
  return {
    overview: ofOneMoment('metrics.overview', ({ room, window }, context): RoomOverview => {
      const reading = nowReading(context);
      const { scope, reader } = reading;
      const wanted = room === null ? catalogue.all : (catalogue.room(room).metrics ?? []);
      const process = room === null ? [] : (catalogue.room(room).process ?? []);
      const metrics = wanted.filter((metric) => mayReadMetric(metric, reading));
      const steps = visibleSteps(process, scope);
      if (room !== null && metrics.length + steps.length === 0 && wanted.length + process.length > 0)
        throw new AppError('notAllowed', { permission: catalogue.room(room).label });
      const extents = new Map(metrics.map((metric) => [metric, readExtent(metric, reading)]));
      const span = joinExtents([...extents.values()]);
      return {
        steps: readProcess(steps, reader, scope),
        currency: reading.currency,
        span,
        metrics: metrics.map((metric) => {
          const value = readMetric(metric, reading, window, yearUpTo(spanOf(window, span)));
          const whole = seesWhole(metric, reading);
          return {
            ...value,
            target: readTarget(metric, window, value.shown, reading),
            alert: whole ? activeAlert(reader, metric.id) : null,
            revision: whole ? readRevision(metric, window, reading) : null,
          };
        }),
      };
    }),

    waiting: ofOneMoment('metrics.waiting', (_input: null, context): RoomWaiting[] => {
      const { reader, scope } = nowReading(context);
      return catalogue.rooms
        .map(({ name, process }) => ({ name, steps: visibleSteps(process ?? [], scope) }))
        .filter(({ steps }) => steps.length > 0)
        .map(({ name, steps }) => ({ room: name, ...countWaiting(steps, reader, scope) }));
    }),

    page: ofOneMoment('metrics.page', ({ id, window, asOf }, context): MetricPage => {
      const metric = catalogue.get(id);
      const now = nowReading(context);
      demandMetric(metric, now);
      const reading = readingAt(context, [metric], asOf);
      const span = readExtent(metric, now);
      const report = reportMetric(metric, reading, window, yearUpTo(spanOf(window, span)));
      const whole = seesWhole(metric, now);
      const entity = now.scope.registry.get(metric.numerator.entity);
      return {
        ...report,
        asOf: reading === now ? null : asOf,
        span,
        target: readTarget(metric, window, report.shown, now),
        revision: whole && reading === now ? readRevision(metric, window, now) : null,
        dimensions: (metric.dimensions ?? [])
          .filter(({ field }) => mayReadPath(entity, field, now.scope))
          .map(({ id: dimension, label }) => ({ id: dimension, label })),
        changes: metric.changes ?? [],
        goalNote: metric.goal?.note ?? null,
        kept: whole ? { rule: ruleOf(now.reader, metric), alerts: alertsOf(now.reader, metric.id) } : null,
      };
    }),

    breakdown: ofOneMoment('metrics.breakdown', ({ id, dimension, window, asOf }, context): Breakdown => {
      const metric = catalogue.get(id);
      demandMetric(metric, nowReading(context));
      return readBreakdown(metric, dimension, window, readingAt(context, [metric], asOf));
    }),

    rows: ofOneMoment('metrics.rows', ({ id, part, window, asOf, cursor }, context) => {
      const metric = catalogue.get(id);
      demandMetric(metric, nowReading(context));
      const reading = readingAt(context, [metric], asOf);
      const { numerator, denominator, excluded = [] } = metric;
      const parts = { numerator, ...(typeof denominator === 'object' ? { denominator } : {}) };
      const rows = Object.entries(parts).map(
        ([name, each]) => [name, countedRows(each, excluded, window, reading)] as const,
      );
      const found = rows
        .toReversed()
        .flatMap(([name, { entity, counted, leftOut }]) => [
          { name, entity, filter: counted },
          ...leftOut.map(({ id: name, filter }) => ({ name, entity, filter })),
        ])
        .find(({ name }) => name === part);
      if (!found) throw new AppError('invalidInput', { detail: `part ${part}` });
      const { entity, filter } = found;
      const page = readPage(
        reading.reader,
        context.registry.get(entity),
        { entity, filter, cursor, limit: 100 },
        reading.scope,
      );
      return { entity, ...page };
    }),

    snapshots: ofOneMoment('metrics.snapshots', ({ id, grain }, context): KeptFigure[] => {
      const metric = catalogue.get(id);
      const reading = nowReading(context);
      if (!seesWhole(metric, reading)) throw new AppError('notAllowed', { permission: metric.label });
      return readSnapshots(metric, grain, reading);
    }),

    dayFigures: ofOneMoment('metrics.dayFigures', (day, context): DayFigures => {
      const now = nowReading(context);
      // figures that rest on sealed fields are reckoned while somebody who holds the keys is at the desk
      const metrics = catalogue.all.filter((metric) =>
        vaultsOf(metric, now).every((vault) => vault in now.reader.seals),
      );
      const { timeZone } = now.scope.context;
      const logSeq = seqAt(now.reader, { before: startOfDay(dayAfter(day), timeZone) });
      if (logSeq < 1) return { day, logSeq: null, figures: [] };
      const reading = readingAt(context, metrics, day);
      return { day, logSeq, figures: metrics.map((metric) => figureOf(metric, day, reading)) };
    }),
  };
}
