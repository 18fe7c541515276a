import { type ReactNode, useState } from 'react';
import { currencyExponent } from '#shared/currency.ts';
import { useListPath } from '../records/places.ts';
import { ChartOrTable, type ChartView } from '../ui/chart/chart-or-table.tsx';
import { TrendChart } from '../ui/chart/trend-chart.tsx';
import { useFormat } from '../ui/format/use-format.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import { PlainTable } from '../ui/layout/plain-table.tsx';
import { Section } from '../ui/layout/section.tsx';
import { useGo } from '../ui/layout/use-go.ts';
import { figureText, type MetricTile, quantityText } from './figure-text.ts';
import { metricTexts } from './texts.ts';

type Trended = Pick<MetricTile, 'label' | 'unit' | 'currency' | 'entity' | 'trend' | 'value' | 'denominator'>;

interface Props {
  readonly metric: Trended;
  readonly title?: string;
  /** False where the rows are no longer as they were counted. */
  readonly opens?: boolean;
  readonly actions?: ReactNode;
}

/** A figure by month or quarter, as a chart and as the table behind it; each number opens its rows. */
export function TrendSection({ metric, title, opens = true, actions }: Props) {
  const t = useTexts(metricTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const go = useGo();
  const [view, setView] = useState<ChartView>('chart');
  const { unit, currency, trend, entity } = metric;
  const minor = unit === 'money' && currency ? 10 ** currencyExponent(currency) : 1;
  const adds = metric.denominator === null && (unit === 'money' || unit === 'count');
  const addressOf = (label: string): string | undefined => {
    const point = trend.find((each) => each.label === label);
    return point && listPath(entity, { filter: point.filter });
  };
  const text = (value: number): string => quantityText(value, unit, currency, format);
  // the trend may go further back than the figure: then its sum is another number
  const total = trend.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const name = local(metric.label);
  return (
    <Section
      title={title ?? (currency ? `${name} · ${currency}` : name)}
      actions={
        <>
          <ChartOrTable value={view} onChange={setView} />
          {actions}
        </>
      }
      flush={view === 'table'}
    >
      {trend.length === 0 ? (
        <p>{t('noTrend')}</p>
      ) : view === 'chart' ? (
        <TrendChart
          points={trend.map(({ label, value }) => ({
            label,
            value: value === null ? (adds ? 0 : null) : value / minor,
          }))}
          name={name}
          shape={adds ? 'bars' : 'line'}
          valueText={(value) => text(unit === 'money' ? Math.round(value * minor) : value)}
          axisText={(value) => format.short(value)}
          onOpen={(label) => {
            const to = addressOf(label);
            if (to && opens) go(to);
          }}
        />
      ) : (
        <PlainTable
          label={t('trend')}
          columns={[
            { id: 'period', header: t('period'), cell: ({ label }) => label },
            {
              id: 'value',
              header: name,
              number: true,
              cell: ({ label, shown }) => {
                const said = figureText(shown, unit, currency, format);
                return opens ? <Go to={addressOf(label) ?? ''}>{said}</Go> : said;
              },
            },
          ]}
          rows={trend}
          rowId={({ label }) => label}
          foot={adds && total === metric.value ? [t('total'), text(total)] : undefined}
        />
      )}
    </Section>
  );
}
