import type { Work } from '../storage/work.ts';
import type { AlertRule, Metric } from './metric.ts';
import { MetricAlert } from './metric-entities.ts';

/** Keeps that a metric went out of its bounds. The one place to tell people from. */
export function alertRaised(work: Work, metric: Metric, rule: AlertRule, day: string, value: string): void {
  const { kind, threshold } = rule;
  work.insert(MetricAlert, { metric: metric.id, since: day, until: null, kind, threshold, value });
}
