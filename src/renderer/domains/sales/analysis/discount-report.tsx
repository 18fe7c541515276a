import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { ReportProps } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { RowsLink } from './rows-link.tsx';
import styles from './sales-analysis.module.css';
import { analysisTexts } from './texts.ts';

/** Whether discounts help: how often quotes won, by how much was given away. */
export function DiscountReport({ analysis: { discounts }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const local = useLocal();
  const format = useFormat();
  if (discounts === null) return null;
  return (
    <Section title={t('discounts')} flush actions={<ExportReport question={question} part="discounts" />}>
      <p className={styles.note}>{t('discountsNote')}</p>
      <PlainTable
        dense
        label={t('discounts')}
        columns={[
          { id: 'discount', header: t('discount'), cell: ({ label }) => local(label) },
          {
            id: 'count',
            header: t('quoteCount'),
            number: true,
            cell: ({ count, filter }) => <RowsLink entity="quote" filter={filter} count={count} />,
          },
          {
            id: 'won',
            header: t('won'),
            number: true,
            cell: ({ won, wonFilter }) => <RowsLink entity="quote" filter={wonFilter} count={won} />,
          },
          {
            id: 'winRate',
            header: t('winRate'),
            number: true,
            cell: ({ winRate }) => (winRate === null ? t('tooSmall') : format.percent(winRate)),
          },
        ]}
        rows={discounts}
        rowId={({ id }) => id}
      />
    </Section>
  );
}
