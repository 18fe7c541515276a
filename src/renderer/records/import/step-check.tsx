import { Button, Checkbox } from '@mantine/core';
import type { VisibleEntity } from '../../data/meta.ts';
import { download } from '../../data/transfers.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { recordTexts } from '../texts.ts';
import styles from './import.module.css';
import { UnknownValues } from './unknown-values.tsx';
import type { ImportWork } from './use-import.ts';
import { VerdictCounts } from './verdict-counts.tsx';
import { VerdictTable } from './verdict-table.tsx';

interface Props {
  readonly entity: VisibleEntity;
  readonly work: ImportWork;
}

/** The third step: what would happen to every row, what is still to be decided, and the button that writes. */
export function StepCheck({ entity, work }: Props) {
  const t = useTexts(recordTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { dryRun, report, stale, skipErrors } = work;
  const { job } = dryRun;
  const running = work.starting || job?.state === 'running';
  const counts = report?.counts;
  const writes = counts ? counts.new + counts.changed : 0;
  const blocked = !counts || stale || writes === 0 || (counts.error > 0 && !skipErrors);
  return (
    <div className={styles.step}>
      {running && job && (
        <JobProgress label={local(job.label)} done={job.done} total={job.total} onCancel={dryRun.cancel} />
      )}
      {(job?.state === 'failed' || job?.state === 'cancelled') && (
        <ProblemNotice>{errorSentence(job.error, language)}</ProblemNotice>
      )}
      {counts && <VerdictCounts counts={counts} />}
      <UnknownValues entity={entity} work={work} />
      {report && <VerdictTable report={report} />}
      <div className={styles.foot}>
        <Button variant="default" onClick={work.backToMapping}>
          {t('backToMapping')}
        </Button>
        {counts && counts.error > 0 && !stale && (
          <Checkbox
            label={t('skipErrors', { count: counts.error })}
            description={t('allOrNothing')}
            checked={skipErrors}
            onChange={({ currentTarget }) => work.setSkipErrors(currentTarget.checked)}
          />
        )}
        <span className={styles.right}>
          {report && (
            <Button variant="subtle" onClick={() => download(report.download)}>
              {t('resultFile')}
            </Button>
          )}
          {stale ? (
            <Button size="sm" loading={running} onClick={work.tryOut}>
              {t('dryRunAgain')}
            </Button>
          ) : (
            <Button size="sm" disabled={blocked} loading={work.starting} onClick={work.write}>
              {counts && writes === 0
                ? t('nothingToWrite')
                : t('commit', { count: writes, shown: format.integer(writes) })}
            </Button>
          )}
        </span>
      </div>
    </div>
  );
}
