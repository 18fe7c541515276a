import { Button } from '@mantine/core';
import { IconCircleCheck, IconDownload } from '@tabler/icons-react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { download } from '../../data/transfers.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useInSentence, useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { useListPath } from '../places.ts';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import type { ImportWork } from './use-import.ts';
import { VerdictCounts } from './verdict-counts.tsx';

interface Props {
  readonly entity: VisibleEntity;
  readonly work: ImportWork;
}

/** The last step: the writing itself, and what came of it. */
export function StepResult({ entity, work }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const inSentence = useInSentence();
  const language = useLanguage();
  const go = useGo();
  const listPath = useListPath();
  const { commit, result } = work;
  const { job } = commit;
  const undo = useCommand(client.changes.undo.mutate, {
    done: () => {
      tellDone(t('importUndone'));
      go('/import');
    },
  });
  if (result) {
    const { counts, group } = result;
    return (
      <div className={styles.step}>
        <EmptyState
          icon={<IconCircleCheck size={36} stroke={1.4} />}
          title={t('resultTitle')}
          hint={counts.new + counts.changed === 0 ? t('resultNothing') : undefined}
          actions={
            <>
              <Button onClick={() => go(listPath(entity.name))}>
                {t('showList', { entity: inSentence(entity.plural) })}
              </Button>
              <Button
                variant="default"
                leftSection={<IconDownload size={14} />}
                onClick={() => download(result.download)}
              >
                {t('resultFile')}
              </Button>
              {group !== null && (
                <Button variant="default" loading={undo.pending} onClick={() => undo.run({ group })}>
                  {t('undoImport')}
                </Button>
              )}
              <Button variant="default" onClick={() => go('/import')}>
                {t('importMore')}
              </Button>
            </>
          }
        />
        <VerdictCounts counts={counts} />
      </div>
    );
  }
  if (job?.state === 'failed' || job?.state === 'cancelled')
    return (
      <div className={styles.step}>
        <ProblemNotice>{errorSentence(job.error, language)}</ProblemNotice>
        <div>
          <Button variant="default" onClick={work.backToMapping}>
            {t('backToMapping')}
          </Button>
        </div>
      </div>
    );
  return job ? (
    <JobProgress label={local(job.label)} done={job.done} total={job.total} onCancel={commit.cancel} />
  ) : null;
}
