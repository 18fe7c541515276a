import { useListPath } from '../../../records/places.ts';
import { BarChart } from '../../../ui/chart/bar-chart.tsx';
import { BarList } from '../../../ui/chart/bar-list.tsx';
import type { ChartData } from '../../../ui/chart/chart-data.ts';
import { ChartSection } from '../../../ui/chart/chart-section.tsx';
import { seriesTable } from '../../../ui/chart/series-table.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import type { ReportProps } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { analysisTexts } from './texts.ts';

const COUNTED = { unit: 'count', currency: null } as const;

/** Deals won and lost by the month in which they closed. */
export function WinLossReport({ analysis: { periods }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const format = useFormat();
  const listPath = useListPath();
  const data: ChartData = {
    name: t('winLoss'),
    categoryName: t('period'),
    measure: COUNTED,
    categories: periods.map(({ label }) => ({ key: label, label })),
    series: (['won', 'lost'] as const).map((key) => ({
      key,
      role: key === 'won' ? 'good' : 'bad',
      name: t(key),
      values: periods.map((period) => period[key].count),
      to: periods.map((period) => listPath('deal', { filter: period[key].filter })),
    })),
    adds: true,
  };
  return (
    <ChartSection
      title={t('winLoss')}
      note={t('winLossNote')}
      table={seriesTable(data, t('total'), format)}
      actions={<ExportReport question={question} part="periods" />}
    >
      <BarChart data={data} stacked />
    </ChartSection>
  );
}

/** Why deals were lost. */
export function LossReport({ analysis: { reasons }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const data: ChartData = {
    name: t('reasons'),
    categoryName: t('reason'),
    measure: COUNTED,
    categories: reasons.map(({ id, label }) => ({ key: id, label: local(label) })),
    series: [
      {
        key: 'lost',
        role: 'bad',
        name: t('lost'),
        values: reasons.map(({ count }) => count),
        to: reasons.map(({ filter }) => listPath('deal', { filter })),
      },
    ],
    adds: true,
  };
  return (
    <ChartSection
      title={t('reasons')}
      table={seriesTable(data, t('total'), format)}
      actions={<ExportReport question={question} part="reasons" />}
    >
      <BarList data={data} />
    </ChartSection>
  );
}
