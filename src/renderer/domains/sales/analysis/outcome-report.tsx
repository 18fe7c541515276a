import { useListPath } from '../../../records/places.ts';
import { ChartSection } from '../../../ui/chart/chart-section.tsx';
import { WaterfallChart } from '../../../ui/chart/waterfall-chart.tsx';
import { type WaterfallStep, waterfallTable } from '../../../ui/chart/waterfall-model.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import type { ReportProps } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { analysisTexts } from './texts.ts';

/** What became of the amounts of the deals opened in the period. */
export function OutcomeReport({ analysis: { outcome, currency }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const format = useFormat();
  const listPath = useListPath();
  const measure = { unit: 'money' as const, currency };
  const step = (
    key: 'opened' | 'lost' | 'open' | 'won',
    change: (amount: number) => number | null,
  ): WaterfallStep[] =>
    outcome
      ? [
          {
            key,
            label: t(key),
            change: change(outcome[key].amount),
            to: listPath('deal', { filter: outcome[key].filter }),
          },
        ]
      : [];
  const steps =
    outcome && outcome.opened.count > 0
      ? [
          ...step('opened', (amount) => amount),
          ...step('lost', (amount) => -amount),
          ...step('open', (amount) => -amount),
          ...step('won', () => null),
        ]
      : [];
  const heads = { step: t('outcomeStep'), change: t('change'), running: t('running') };
  return (
    <ChartSection
      title={t('outcome')}
      note={t('outcomeNote')}
      table={waterfallTable(steps, measure, heads, format)}
      actions={<ExportReport question={question} part="outcome" />}
    >
      <WaterfallChart name={t('outcome')} steps={steps} measure={measure} />
    </ChartSection>
  );
}
