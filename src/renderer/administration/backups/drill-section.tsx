import { Button } from '@mantine/core';
import { client } from '../../data/client.ts';
import type { CommandOptions } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { useTrackedJob } from '../use-tracked-job.ts';
import styles from './backups.module.css';
import { backupTexts } from './texts.ts';

interface DrillProof {
  readonly head: { readonly seq: number };
  readonly rows: number;
  readonly tables: number;
  readonly digest: string;
  readonly size: number;
  readonly milliseconds: number;
}

const startDrill = (_: null, options: CommandOptions) => client.backup.drill.mutate(undefined, options);

/** Proves on demand that a backup gives back what went in. */
export function DrillSection() {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { job, cancel, running, error, result, run } = useTrackedJob<null, DrillProof>(startDrill);
  return (
    <Section
      title={t('drillTitle')}
      actions={
        <Button variant="default" loading={running} onClick={() => run(null)}>
          {t('drillStart')}
        </Button>
      }
    >
      <p className={styles.words}>{t('drillHint')}</p>
      {running && job && (
        <JobProgress label={local(job.label)} done={job.done} total={job.total} onCancel={cancel} />
      )}
      {error !== undefined && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {result && (
        <div role="status">
          <p className={styles.words}>
            {t('drillDone', {
              tables: result.tables,
              rows: format.integer(result.rows),
              actions: format.integer(result.head.seq),
              size: format.fileSize(result.size),
              seconds: format.decimal((result.milliseconds / 1000).toFixed(1)),
            })}
          </p>
          <dl className={styles.facts}>
            <dt>{t('digest')}</dt>
            <dd className={styles.digest}>{result.digest}</dd>
          </dl>
        </div>
      )}
    </Section>
  );
}
