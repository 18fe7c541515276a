import { useListPath } from '../records/places.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import type { MetricTileData } from '../ui/metric/metric-tile.tsx';
import { figureText, type MetricTile, quantityText, signedText } from './figure-text.ts';
import { pageOfMetric } from './metric-address.ts';
import { metricTexts } from './texts.ts';

/** Puts a figure into the words and addresses of its tile. */
export function useMetricTile(period: string): (metric: MetricTile) => MetricTileData {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  return (metric) => {
    const { unit, currency, target, alert, revision } = metric;
    const text = (shown: string | null): string => figureText(shown, unit, currency, format);
    const marks = [
      ...(alert ? [{ text: t('alertSince', { date: format.date(alert.since) }), title: '', bad: true }] : []),
      ...(revision
        ? [
            {
              text: t('revised', { difference: signedText(revision.difference, unit, currency, format) }),
              title: t('revisedTitle', {
                date: format.date(revision.day),
                frozen: text(revision.frozen),
                now: text(revision.now),
              }),
              bad: false,
            },
          ]
        : []),
    ];
    return {
      id: metric.id,
      name: local(metric.label),
      formula: local(metric.definition),
      value: metric.withheld ? t('withheld') : text(metric.shown),
      count: metric.count,
      smallSample: metric.sampleSmall,
      companions: [
        ...metric.companions.map(({ label, shown, unit: its }) => ({
          name: local(label),
          value: figureText(shown, its, metric.currency, format),
        })),
        ...metric.excluded.map(({ label, count }) => ({
          name: t('excludedFor', { reason: local(label) }),
          value: format.integer(count),
        })),
      ],
      marks,
      progress: target
        ? {
            percent: target.attained,
            text: t('targetReached', {
              target: quantityText(target.target, unit, currency, format),
              attained: target.attained === null ? '—' : format.percent(target.attained),
            }),
          }
        : null,
      trend: metric.trend.map(({ value }) => value),
      trendLabel: metric.trend.map(({ label, shown }) => `${label}: ${text(shown)}`).join('\n'),
      to: listPath(metric.entity, { filter: metric.filter }),
      about: {
        to: pageOfMetric(metric.id, { period }),
        label: t('openMetric', { name: local(metric.label) }),
      },
    };
  };
}
