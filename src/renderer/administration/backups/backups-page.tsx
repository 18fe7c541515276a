import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useMay } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { useTrackedJob } from '../use-tracked-job.ts';
import { BackupHealth } from './backup-health.tsx';
import { BackupList } from './backup-list.tsx';
import { BackupSettings } from './backup-settings.tsx';
import styles from './backups.module.css';
import { DrillSection } from './drill-section.tsx';
import { backupTexts } from './texts.ts';

interface Outcome {
  readonly second: { readonly problem: unknown } | null;
}

/** Backups: how it stands, what there is, how it is done, and the proof that it works. */
export function BackupsPage() {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const language = useLanguage();
  const mayWrite = useMay()('core.backup.write');
  const state = useQuery(trpc.backup.state.queryOptions());
  const list = useQuery(trpc.backup.list.queryOptions());
  const making = useTrackedJob<object, Outcome>(client.backup.start.mutate);
  const refused = state.error ?? list.error;
  const behind = making.result?.second?.problem;
  return (
    <Page
      title={t('title')}
      actions={
        mayWrite && (
          <Button loading={making.running} onClick={() => making.run({})}>
            {t('backUpNow')}
          </Button>
        )
      }
    >
      <div className={styles.page}>
        {making.running && making.job && (
          <JobProgress
            label={local(making.job.label)}
            done={making.job.done}
            total={making.job.total}
            onCancel={making.cancel}
          />
        )}
        {making.error !== undefined && <ProblemNotice>{errorSentence(making.error, language)}</ProblemNotice>}
        {making.result && !behind && (
          <p className={styles.note} role="status">
            {t('made')}
          </p>
        )}
        {behind ? <ProblemNotice>{errorSentence(behind, language)}</ProblemNotice> : null}
        {refused && <ProblemNotice>{errorSentence(refused, language)}</ProblemNotice>}
        {!refused && !(state.data && list.data) && <Waiting shape="rows" />}
        {state.data && <BackupHealth state={state.data} />}
        {state.data && list.data && (
          <BackupList
            listing={list.data}
            hasSecondPlace={state.data.secondPlace !== null}
            mayWrite={mayWrite}
          />
        )}
        {state.data && (
          <div className={styles.columns}>
            <BackupSettings key={state.data.secondPlace} state={state.data} mayWrite={mayWrite} />
            {mayWrite && <DrillSection />}
          </div>
        )}
      </div>
    </Page>
  );
}
