import type { ReactNode } from 'react';
import { useListPath } from '../records/places.ts';
import type { ChartData } from '../ui/chart/chart-data.ts';
import { ChartSection } from '../ui/chart/chart-section.tsx';
import { seriesTable } from '../ui/chart/series-table.ts';
import { TrendChart } from '../ui/chart/trend-chart.tsx';
import { useFormat } from '../ui/format/use-format.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import type { MetricTile } from './figure-text.ts';
import { metricTexts } from './texts.ts';
import { type Held, referencesOf } from './trend-references.ts';

type Trended = Pick<MetricTile, 'label' | 'unit' | 'currency' | 'entity' | 'trend' | 'value' | 'denominator'>;

interface Props {
  readonly metric: Trended;
  readonly title?: string;
  /** What the figure is held against, for the page that is about it alone. */
  readonly held?: Held;
  /** False where the rows are no longer as they were counted. */
  readonly opens?: boolean;
  readonly actions?: ReactNode;
}

/** A figure by month or quarter, as a chart and as the table behind it; each number opens its rows. */
export function TrendSection({ metric, title, held, opens = true, actions }: Props) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const { unit, currency, trend, entity } = metric;
  const adds = metric.denominator === null && (unit === 'money' || unit === 'count');
  const name = local(metric.label);
  const data: ChartData = {
    name,
    categoryName: t('period'),
    measure: { unit, currency },
    categories: trend.map(({ label }) => ({ key: label, label })),
    series: [
      {
        key: 'value',
        role: 'plain',
        name,
        values: trend.map(({ shown }) => (shown === null ? null : Number(shown))),
        to: trend.map(({ filter }) => (opens ? listPath(entity, { filter }) : undefined)),
      },
    ],
    adds,
    references: held
      ? referencesOf(held, trend, adds).map(({ kind, value }) => ({ name: t(kind), value }))
      : [],
  };
  // the trend may go further back than the figure: then its sum is another number
  const total = trend.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const table = seriesTable({ ...data, adds: adds && total === metric.value }, t('total'), format);
  return (
    <ChartSection
      title={title ?? (currency ? `${name} · ${currency}` : name)}
      table={table}
      tableLabel={t('trend')}
      actions={actions}
    >
      <TrendChart data={data} />
    </ChartSection>
  );
}
