import { Fragment } from 'react';
import { NOTHING } from '../../../ui/format/format.ts';
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

type PersonPace = SalesAnalysisAnswer['pace']['people'][number];

/** How long each salesperson's deals stay in a stage, beside the median of everybody. */
export function PaceReport({ analysis: { pace }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const local = useLocal();
  const format = useFormat();
  const signed = (days: number): string => (days > 0 ? `+${format.short(days)}` : format.short(days));
  const columns: PlainColumn<PersonPace>[] = [
    { id: 'person', header: t('person'), cell: ({ id, name }) => (id === '' ? t('nobody') : name) },
    ...pace.stages.map(
      ({ id, label }, at): PlainColumn<PersonPace> => ({
        id,
        header: local(label),
        number: true,
        cell: ({ cells }) => {
          const cell = cells[at];
          if (!cell || cell.days === null) return NOTHING;
          return (
            <>
              <RowsLink
                entity="stageMove"
                filter={cell.filter}
                count={cell.count}
                text={format.short(cell.days)}
              />
              <small className={styles.beside}>{cell.apart === null ? NOTHING : signed(cell.apart)}</small>
            </>
          );
        },
      }),
    ),
  ];
  const foot = [
    t('medianOfAll'),
    ...pace.stages.map(({ id, median }) => (
      <Fragment key={id}>
        {median === null ? NOTHING : format.short(median)}
        <small className={styles.beside} />
      </Fragment>
    )),
  ];
  return (
    <Section title={t('pace')} flush actions={<ExportReport question={question} part="pace" />}>
      <p className={styles.note}>{t('paceNote')}</p>
      {pace.people.length === 0 ? (
        <EmptyState title={t('nobodyLeft')} />
      ) : (
        <PlainTable
          dense
          label={t('pace')}
          columns={columns}
          rows={pace.people}
          rowId={({ id }) => id}
          foot={foot}
        />
      )}
    </Section>
  );
}
