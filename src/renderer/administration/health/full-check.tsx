import { Button } from '@mantine/core';
import type { LocalText } from '#shared/texts.ts';
import { client } from '../../data/client.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import { Section } from '../../ui/layout/section.tsx';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { useTrackedJob } from '../use-tracked-job.ts';
import styles from './health.module.css';
import { healthTexts } from './texts.ts';

interface Verification {
  readonly findings: readonly { readonly detail: LocalText }[];
  readonly groups: number;
  readonly records: number;
}

/** The full check: when it was made last, a button for another, and what it found. */
export function FullCheck({ checkedAt }: { readonly checkedAt: number | null }) {
  const t = useTexts(healthTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const check = useTrackedJob<void, Verification>(client.workspace.startVerify.mutate);
  const found = check.result?.findings ?? [];
  return (
    <Section
      title={t('checkTitle')}
      actions={
        <Button size="compact-sm" loading={check.running} onClick={() => check.run()}>
          {t('checkNow')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('checkHint')}</p>
      {check.running && check.job && (
        <JobProgress
          label={local(check.job.label)}
          done={check.job.done}
          total={check.job.total}
          onCancel={check.cancel}
        />
      )}
      {check.error !== undefined && <ProblemNotice>{errorSentence(check.error, language)}</ProblemNotice>}
      {!check.running && !check.result && (
        <p className={styles.words}>
          {checkedAt === null ? t('neverChecked') : t('lastChecked', { at: format.instant(checkedAt) })}
        </p>
      )}
      {check.result && found.length === 0 && (
        <p className={styles.words} role="status">
          {t('checkedWell', {
            groups: format.integer(check.result.groups),
            records: format.integer(check.result.records),
          })}
        </p>
      )}
      {found.length > 0 && (
        <>
          <ProblemNotice action={<Go to="/workspace/backups">{t('toBackups')}</Go>}>
            {t('checkFound', { count: found.length })}
          </ProblemNotice>
          <ul className={styles.findings}>
            {found.slice(0, 20).map(({ detail }) => (
              <li key={detail.en}>{local(detail)}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}
