import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { LeasePanel } from './lease-panel.tsx';
import { NumberAccount } from './number-account.tsx';
import styles from './numbers.module.css';
import { RuleTable } from './rule-table.tsx';
import { numberTexts } from './texts.ts';

/** How documents are numbered, under which letter, and whether every number is accounted for. */
export function NumbersPage() {
  const t = useTexts(numberTexts);
  const language = useLanguage();
  const series = useQuery(trpc.numbering.series.queryOptions());
  const leases = useQuery(trpc.numbering.leases.queryOptions());
  const error = series.error ?? leases.error;
  return (
    <Page title={t('title')}>
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : series.data && leases.data ? (
        <div className={styles.parts}>
          <LeasePanel leases={leases.data} />
          <RuleTable series={series.data} />
          <NumberAccount />
        </div>
      ) : (
        <Waiting shape="rows" />
      )}
    </Page>
  );
}
