import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';
import { Page } from '../ui/layout/page.tsx';
import { useGo } from '../ui/layout/use-go.ts';
import { ChecklistSection } from './checklist-section.tsx';
import styles from './getting-started.module.css';
import { checklistTexts } from './texts.ts';

/** Where a new workspace begins: what is still to be set up, as far as this person may. */
export function GettingStarted() {
  const t = useTexts(checklistTexts);
  const language = useLanguage();
  const go = useGo();
  const { data, error } = useQuery(trpc.checklist.workspace.queryOptions());
  const toSales = (
    <Button variant="default" onClick={() => go('/sales')}>
      {t('toSales')}
    </Button>
  );
  return (
    <Page title={t('start')} actions={data && !data.over && toSales}>
      {error ? (
        <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>
      ) : !data ? (
        <Waiting shape="rows" />
      ) : (
        <div className={styles.start}>
          {data.over && <EmptyState title={t('allDone')} hint={t('allDoneHint')} actions={toSales} />}
          {data.items.length > 0 && (
            <ChecklistSection title={t('workspace')} list="workspace" checklist={data} />
          )}
        </div>
      )}
    </Page>
  );
}
