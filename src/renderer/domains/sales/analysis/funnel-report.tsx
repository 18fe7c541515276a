import { useListPath } from '../../../records/places.ts';
import { ChartSection } from '../../../ui/chart/chart-section.tsx';
import { FunnelChart } from '../../../ui/chart/funnel-chart.tsx';
import { funnelTable } from '../../../ui/chart/funnel-model.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import type { ReportProps } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { analysisTexts } from './texts.ts';

/** How far the deals opened in the period have come. */
export function FunnelReport({ analysis: { funnel, currency }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const local = useLocal();
  const format = useFormat();
  const listPath = useListPath();
  const isEmpty = funnel.every(({ count }) => count === 0);
  const stages = isEmpty
    ? []
    : funnel.map(({ id, label, count, amount, filter }) => ({
        key: id,
        label: local(label),
        count,
        amount,
        to: listPath('deal', { filter }),
      }));
  const heads = {
    stage: t('stage'),
    count: t('count'),
    amount: t('amount'),
    ofBefore: t('ofBefore'),
    ofFirst: t('ofFirst'),
  };
  return (
    <ChartSection
      title={t('funnel')}
      note={t('funnelNote')}
      table={funnelTable(stages, currency, heads, format)}
      actions={<ExportReport question={question} part="funnel" />}
    >
      <FunnelChart name={t('funnel')} stages={stages} currency={currency} />
    </ChartSection>
  );
}
