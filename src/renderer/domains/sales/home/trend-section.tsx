import { BarChart } from '@mantine/charts';
import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { currencyExponent } from '#shared/currency.ts';
import { useListPath } from '../../../records/places.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { useGo } from '../../../ui/layout/use-go.ts';
import { salesTexts } from '../texts.ts';
import type { MetricValue } from './metric-tile-data.ts';
import styles from './sales-home.module.css';

interface Props {
  readonly metric: MetricValue | undefined;
  readonly currency: string;
}

/** Won value by month or quarter, as a chart and as the table behind it; each figure opens its rows. */
export function TrendSection({ metric, currency }: Props) {
  const t = useTexts(salesTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const go = useGo();
  const [view, setView] = useState<'chart' | 'table'>('chart');
  if (!metric || metric.trend.length === 0) return null;
  const unit = 10 ** currencyExponent(currency);
  const total = metric.trend.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const addressOf = (label: string | undefined): string | undefined => {
    const point = metric.trend.find((each) => each.label === label);
    return point && listPath(metric.entity, { filter: point.filter });
  };
  const switcher = (
    <SegmentedControl
      size="xs"
      value={view}
      onChange={setView}
      data={[
        { value: 'chart', label: t('asChart') },
        { value: 'table', label: t('asTable') },
      ]}
    />
  );
  return (
    <Section title={`${local(metric.label)} · ${currency}`} actions={switcher} flush={view === 'table'}>
      {view === 'chart' ? (
        <BarChart
          className={styles.chart}
          h={220}
          data={metric.trend.map(({ label, value }) => ({ label, value: (value ?? 0) / unit }))}
          dataKey="label"
          series={[{ name: 'value', label: t('wonByPeriod'), color: 'ink.6' }]}
          valueFormatter={(value) => format.money(Math.round(value * unit), currency)}
          yAxisProps={{ width: 64, tickFormatter: (value: number) => format.short(value) }}
          tickLine="none"
          gridAxis="x"
          maxBarWidth={64}
          barProps={{
            isAnimationActive: false,
            cursor: 'pointer',
            onClick: ({ payload }: { payload?: { label?: string } }) => {
              const to = addressOf(payload?.label);
              if (to) go(to);
            },
          }}
        />
      ) : (
        <table className={styles.table}>
          <thead>
            <tr>
              <th>{t('bucket')}</th>
              <th className={styles.number}>{t('wonByPeriod')}</th>
            </tr>
          </thead>
          <tbody>
            {metric.trend.map(({ label, value }) => (
              <tr key={label}>
                <td>{label}</td>
                <td className={`${styles.number} numeric`}>
                  <Go to={addressOf(label) ?? ''}>{format.money(value, currency)}</Go>
                </td>
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <td>{t('total')}</td>
              <td className={`${styles.number} numeric`}>{format.money(total, currency)}</td>
            </tr>
          </tfoot>
        </table>
      )}
    </Section>
  );
}
