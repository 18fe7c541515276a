import { SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { ReportProps, SalesAnalysisAnswer } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { RowsLink } from './rows-link.tsx';
import styles from './sales-analysis.module.css';
import { analysisTexts } from './texts.ts';

const WAYS = ['source', 'competitor', 'size'] as const;
type Way = (typeof WAYS)[number];
type Group = SalesAnalysisAnswer['breakdowns'][Way][number];

/** Where deals are won and lost: by source, competitor or size. */
export function BreakdownReport({ analysis: { breakdowns, currency }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const local = useLocal();
  const format = useFormat();
  const [by, setBy] = useState<Way>('source');
  const counted = (of: 'won' | 'lost'): PlainColumn<Group>[] => [
    {
      id: of,
      header: t(of),
      number: true,
      cell: ({ [of]: { count, filter } }) => <RowsLink entity="deal" filter={filter} count={count} />,
    },
    {
      id: `${of}Amount`,
      header: t(`${of}Amount`),
      number: true,
      cell: ({ [of]: { amount } }) => format.amount(amount, currency),
    },
  ];
  return (
    <Section
      title={t('breakdown')}
      flush
      actions={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('breakdownBy')}
            data={WAYS.map((value) => ({ value, label: t(value) }))}
            value={by}
            onChange={(value) => setBy(value as Way)}
          />
          <ExportReport question={question} part={by} />
        </>
      }
    >
      <p className={styles.note}>{t('breakdownNote')}</p>
      {breakdowns[by].length === 0 ? (
        <EmptyState title={t('nothingClosed')} />
      ) : (
        <PlainTable
          dense
          label={t('breakdown')}
          columns={[
            { id: 'group', header: t(by), cell: ({ label }) => local(label) },
            ...counted('won'),
            ...counted('lost'),
            {
              id: 'winRate',
              header: t('winRate'),
              number: true,
              cell: ({ winRate }) => (winRate === null ? t('tooSmall') : format.percent(winRate)),
            },
          ]}
          rows={breakdowns[by]}
          rowId={({ id }) => id}
        />
      )}
    </Section>
  );
}
