import type { Outputs } from '../../../data/trpc.ts';
import { useListPath } from '../../../records/places.ts';
import { type Format, NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal } from '../../../ui/language/use-texts.ts';
import type { MetricTileData } from '../../../ui/metric/metric-tile.tsx';

export type MetricValue = Outputs['sales']['home']['metrics'][number];

/** A measured number as people read it. */
export function metricText(
  value: number | null,
  unit: MetricValue['unit'],
  currency: string | null,
  format: Format,
): string {
  if (value === null) return NOTHING;
  switch (unit) {
    case 'money':
      return format.money(value, currency);
    case 'days':
      return format.days(value);
    case 'percent':
      return format.percent(value);
    case 'count':
      return format.integer(value);
  }
}

/** Puts a metric into the words and addresses of its tile. */
export function useMetricTile(): (metric: MetricValue) => MetricTileData {
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  return (metric) => ({
    id: metric.id,
    name: local(metric.label),
    formula: local(metric.formula),
    value: metricText(metric.value, metric.unit, metric.currency, format),
    count: metric.count,
    smallSample: metric.sampleSmall,
    companions: metric.companions.map(({ label, value, unit }) => ({
      name: local(label),
      value: metricText(value, unit, metric.currency, format),
    })),
    trend: metric.trend.map(({ value }) => value),
    trendLabel: metric.trend
      .map(({ label, value }) => `${label}: ${metricText(value, metric.unit, metric.currency, format)}`)
      .join('\n'),
    to: listPath(metric.entity, { filter: metric.filter }),
  });
}
