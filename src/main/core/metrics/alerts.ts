import { decimalValue, normalDecimal } from '#shared/decimal.ts';
import { compare, fraction } from '#shared/fraction.ts';
import type { RecordReader, RowOf, TablesOf } from '../entities/entity.ts';
import { queryBuilder } from '../storage/query-builder.ts';
import type { Work } from '../storage/work.ts';
import { alertRaised } from './alert-raised.ts';
import type { AlertKind, AlertRule, Metric } from './metric.ts';
import { MetricAlert, MetricAlertRule } from './metric-entities.ts';

const builder = queryBuilder<TablesOf<typeof MetricAlert | typeof MetricAlertRule>>();

const chosenRule = (reader: RecordReader, metric: string) =>
  reader.first(builder.selectFrom('metricAlertRule').selectAll().where('metric', '=', metric));

/** The rule in force: what was chosen on the page of the metric, else what its definition says; null for none. */
export function ruleOf(reader: RecordReader, metric: Metric): AlertRule | null {
  const chosen = chosenRule(reader, metric.id);
  if (!chosen) return metric.alert ?? null;
  return chosen.active === 1 ? { kind: chosen.kind, threshold: chosen.threshold } : null;
}

/** Chooses the rule; null for none, whatever the definition says. Throws `notNumber` for a threshold that is none. */
export function chooseRule(work: Work, metric: Metric, rule: AlertRule | null): void {
  const values = rule
    ? {
        active: 1,
        kind: rule.kind,
        threshold: normalDecimal(rule.threshold, { zh: '阈值', en: 'Threshold' }),
      }
    : { active: 0 };
  const chosen = chosenRule(work, metric.id);
  if (chosen) work.update(MetricAlertRule, chosen.id, values);
  else work.insert(MetricAlertRule, { metric: metric.id, kind: 'below', threshold: '0', ...values });
}

/** A figure as a rule looks at it, decimal texts: itself, and its change in percent against the period before. */
export interface JudgedFigure {
  readonly shown: string | null;
  readonly change: string | null;
}

/** What of the figure a rule looks at. */
const lookedAt = (kind: AlertKind, { shown, change }: JudgedFigure): string | null =>
  kind === 'below' || kind === 'above' ? shown : change;

/** Whether a figure is out of bounds; null where there is no figure to judge. */
export function isOut({ kind, threshold }: AlertRule, figure: JudgedFigure): boolean | null {
  const value = lookedAt(kind, figure);
  if (value === null) return null;
  const [held, bound] = [decimalValue(value), decimalValue(threshold)];
  switch (kind) {
    case 'below':
      return compare(held, bound) < 0;
    case 'above':
    case 'rises':
      return compare(held, bound) > 0;
    case 'falls':
      return compare(held, fraction(-bound.numerator, bound.denominator)) < 0;
  }
}

export type Alert = Pick<
  RowOf<typeof MetricAlert>,
  'id' | 'since' | 'until' | 'kind' | 'threshold' | 'value'
>;

const LATEST = 20;

/** The latest alerts of a metric, the newest first; the first is active while it has no end. */
export const alertsOf = (reader: RecordReader, metric: string): Alert[] =>
  reader.all(
    builder
      .selectFrom('metricAlert')
      .select(['id', 'since', 'until', 'kind', 'threshold', 'value'])
      .where('metric', '=', metric)
      .orderBy('since', 'desc')
      .orderBy('id', 'desc')
      .limit(LATEST),
  );

/** Since when the metric has been out of bounds; null while all is quiet. */
export function activeAlert(reader: RecordReader, metric: string): Alert | null {
  const [latest] = alertsOf(reader, metric);
  return latest && latest.until === null ? latest : null;
}

/** Judges the figure of a day by the rule in force: raises an alert, ends one, or leaves things as they are. */
export function judge(work: Work, metric: Metric, day: string, figure: JudgedFigure): void {
  const rule = ruleOf(work, metric);
  const active = activeAlert(work, metric.id);
  const out = rule ? isOut(rule, figure) : false;
  if (out === null) return;
  if (!out && active) work.update(MetricAlert, active.id, { until: day });
  if (out && rule && !active) alertRaised(work, metric, rule, day, lookedAt(rule.kind, figure) ?? '');
}
