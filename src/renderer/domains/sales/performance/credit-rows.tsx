import { useQuery } from '@tanstack/react-query';
import { type Outputs, trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useRecordPath } from '../../../records/places.ts';
import { SideDrawer } from '../../../ui/drawer/side-drawer.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Go } from '../../../ui/layout/go.tsx';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import styles from './performance.module.css';
import type { FigureRows, Performance } from './performance-answers.ts';
import { performanceTexts } from './texts.ts';
import { useUnits } from './use-figures.tsx';

type CreditRow = Outputs['sales']['credits']['rows'][number];

interface Props {
  readonly performance: Performance;
  readonly of: FigureRows;
  readonly onClose: () => void;
}

/** The deals behind a figure with the part that counts; the last line is the figure. */
export function CreditRows({ performance, of, onClose }: Props) {
  const t = useTexts(performanceTexts);
  const language = useLanguage();
  const format = useFormat();
  const recordPath = useRecordPath();
  const { exact } = useUnits(performance);
  const { period, metric, currency } = performance;
  const { title, status, teamId, salespersonId } = of;
  const { data, error } = useQuery(
    trpc.sales.credits.queryOptions({ period, metric, status, teamId, salespersonId }),
  );
  const dealOf = ({ dealId, name, number, mayOpen }: CreditRow) => {
    const shown = number === null ? name : `${number} · ${name}`;
    return mayOpen ? <Go to={recordPath('deal', dealId)}>{shown}</Go> : shown;
  };
  return (
    <SideDrawer opened wide title={title} onClose={onClose}>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="rows" />}
      {data && data.count === 0 && <p className={styles.note}>{t('noCredits')}</p>}
      {data && data.count > 0 && (
        <div className={styles.parts}>
          {data.count > data.rows.length && (
            <p className={styles.note}>{t('firstCredits', { count: data.count, shown: data.rows.length })}</p>
          )}
          <PlainTable<CreditRow>
            dense
            label={title}
            columns={[
              { id: 'deal', header: t('deal'), cell: dealOf },
              {
                id: 'day',
                header: t(status === 'won' ? 'wonOn' : 'expectedOn'),
                cell: ({ day }) => <span className={styles.day}>{format.date(day)}</span>,
              },
              { id: 'person', header: t('person'), cell: ({ salesperson }) => salesperson || t('nobody') },
              {
                id: 'amount',
                header: t('amount'),
                number: true,
                cell: ({ amount }) => (amount === null ? NOTHING : format.amount(amount, currency)),
              },
              { id: 'share', header: t('share'), number: true, cell: ({ share }) => `${share}%` },
              {
                id: 'value',
                header: t(status === 'won' ? 'credited' : 'open'),
                number: true,
                cell: ({ value }) => exact(value),
              },
            ]}
            rows={data.rows}
            rowId={({ dealId, salesperson }) => `${dealId} ${salesperson}`}
            foot={[t('total'), '', '', '', '', exact(data.total)]}
          />
        </div>
      )}
    </SideDrawer>
  );
}
