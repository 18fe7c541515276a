import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { JobHistory } from './job-history.tsx';
import { JobLine } from './job-line.tsx';
import styles from './jobs.module.css';
import { jobTexts } from './texts.ts';

/** Work that comes round by itself: when, how it went, and a word of its owner. */
export function JobsPage() {
  const t = useTexts(jobTexts);
  const local = useLocal();
  const language = useLanguage();
  const mayWrite = useMay()('core.job.write');
  const [chosen, setChosen] = useState<string | null>(null);
  const { data: jobs, error } = useQuery(trpc.jobs.recurring.queryOptions());
  if (error) return <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>;
  if (!jobs) return <Waiting shape="rows" />;
  const shown = jobs.find(({ name }) => name === chosen) ?? jobs[0];
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <p className={styles.hint}>{t('hint')}</p>
        <Section flush>
          <div className={styles.scroll}>
            <table className={styles.table} aria-label={t('title')}>
              <thead>
                <tr>
                  <th scope="col">{t('job')}</th>
                  <th scope="col">{t('rhythm')}</th>
                  <th scope="col">{t('next')}</th>
                  <th scope="col">{t('last')}</th>
                  <th scope="col">{t('outcome')}</th>
                  {mayWrite && <th scope="col" aria-label={t('runNow')} />}
                </tr>
              </thead>
              <tbody>
                {jobs.map((job) => (
                  <JobLine
                    key={job.name}
                    job={job}
                    chosen={job === shown}
                    mayWrite={mayWrite}
                    onChoose={() => setChosen(job.name)}
                  />
                ))}
              </tbody>
            </table>
          </div>
        </Section>
        {shown && <JobHistory name={shown.name} label={local(shown.label)} />}
      </div>
    </Page>
  );
}
