import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { EmptyState } from '../../../ui/layout/empty-state.tsx';
import { type PlainColumn, PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { ReportProps, SalesAnalysisAnswer } from './analysed.ts';
import { ExportReport } from './export-report.tsx';
import { RowsLink } from './rows-link.tsx';
import styles from './sales-analysis.module.css';
import { analysisTexts } from './texts.ts';

type PersonWork = SalesAnalysisAnswer['people'][number];
const STEPS = ['calls', 'meetings', 'demos', 'quotes', 'won'] as const;

/** What each salesperson did in the period, and what came of it. */
export function PeopleReport({ analysis: { people }, question }: ReportProps) {
  const t = useTexts(analysisTexts);
  const format = useFormat();
  const columns: PlainColumn<PersonWork>[] = [
    { id: 'person', header: t('person'), cell: ({ id, name }) => (id === '' ? t('nobody') : name) },
    ...STEPS.map(
      (step, at): PlainColumn<PersonWork> => ({
        id: step,
        header: t(step),
        number: true,
        cell: ({ steps }) => {
          const found = steps[at];
          if (!found) return NOTHING;
          const { entity, filter, count, ofBefore } = found;
          return (
            <>
              <RowsLink entity={entity} filter={filter} count={count} />
              {at > 0 && (
                <small className={styles.beside}>
                  {ofBefore === null ? NOTHING : format.percent(ofBefore)}
                </small>
              )}
            </>
          );
        },
      }),
    ),
    {
      id: 'lost',
      header: t('lost'),
      number: true,
      cell: ({ lost }) => <RowsLink entity="deal" filter={lost.filter} count={lost.count} />,
    },
    {
      id: 'winRate',
      header: t('winRate'),
      number: true,
      cell: ({ winRate }) => (winRate === null ? NOTHING : format.percent(winRate)),
    },
  ];
  return (
    <Section title={t('people')} flush actions={<ExportReport question={question} part="people" />}>
      <p className={styles.note}>{t('peopleNote')}</p>
      {people.length === 0 ? (
        <EmptyState title={t('nothingDone')} />
      ) : (
        <PlainTable dense label={t('people')} columns={columns} rows={people} rowId={({ id }) => id} />
      )}
    </Section>
  );
}
