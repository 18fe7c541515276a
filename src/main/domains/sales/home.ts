import { defineTask } from '../../core/jobs/task.ts';
import { type MetricValue, readMetric } from '../../core/metrics/metric.ts';
import type { Window } from '../../core/metrics/window.ts';
import { readProcess, type StepState } from '../../core/processes/process.ts';
import { salesMetrics } from './metrics.ts';
import { salesProcess } from './process.ts';
import { closingSpan } from './reports.ts';

export interface SalesHome {
  readonly steps: readonly StepState[];
  readonly metrics: readonly MetricValue[];
  readonly currency: string;
  /** The days on which deals closed, for the choice of a period. */
  readonly span: { readonly first: string | null; readonly last: string | null };
}

/** The sales home: the six steps and the four metrics, within the rights of the person who asks. */
export const salesHomeTask = defineTask(
  'sales.home',
  (window: Window, { reader, scope, facts }): SalesHome => {
    const span = closingSpan(reader, scope);
    const dayAfterLast =
      span.last === null ? null : Temporal.PlainDate.from(span.last).add({ days: 1 }).toString();
    const trendSpan = { from: window.from ?? span.first, to: window.to ?? dayAfterLast };
    return {
      steps: readProcess(salesProcess, reader, scope),
      metrics: salesMetrics.map((metric) =>
        readMetric(metric, reader, scope, window, trendSpan, facts.currency),
      ),
      currency: facts.currency,
      span,
    };
  },
);
