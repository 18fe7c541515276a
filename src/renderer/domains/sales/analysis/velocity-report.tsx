import { useListPath } from '../../../records/places.ts';
import { BarList } from '../../../ui/chart/bar-list.tsx';
import type { ChartData } from '../../../ui/chart/chart-data.ts';
import { ChartSection } from '../../../ui/chart/chart-section.tsx';
import { seriesTable } from '../../../ui/chart/series-table.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import type { ReportProps } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { analysisTexts } from './texts.ts';

/** How long deals stay in each stage. */
export function VelocityReport({ analysis: { velocity }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const stages = velocity.some(({ count }) => count > 0) ? velocity : [];
  const data: ChartData = {
    name: t('velocity'),
    categoryName: t('stage'),
    measure: { unit: 'days', currency: null },
    categories: stages.map(({ id, label }) => ({ key: id, label: local(label) })),
    series: [
      {
        key: 'days',
        role: 'plain',
        name: t('velocity'),
        values: stages.map(({ days }) => days),
        to: stages.map(({ count, filter }) => (count > 0 ? listPath('stageMove', { filter }) : undefined)),
      },
    ],
    adds: false,
  };
  return (
    <ChartSection
      title={t('velocity')}
      note={t('velocityNote')}
      table={seriesTable(data, t('total'), format)}
      actions={<ExportReport question={question} part="velocity" />}
    >
      <BarList data={data} />
    </ChartSection>
  );
}
