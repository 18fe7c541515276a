import { VisuallyHidden } from '@mantine/core';
import type { FieldMeta } from '#shared/fields.ts';
import type { Inputs } from '../../data/trpc.ts';
import type { Format } from '../../ui/format/format.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { CommitBar } from './commit-bar.tsx';
import { type ImportReport, VERDICTS } from './import-report.ts';
import { JobProgress } from './job-progress.tsx';
import type { Mapping } from './mapping.ts';
import { ReportView } from './report-view.tsx';
import { RunProblem } from './run-problem.tsx';
import { importTexts } from './texts.ts';
import { useDecisions } from './use-decisions.ts';
import type { ImportRun } from './use-import-run.ts';
import styles from './wizard.module.css';

interface Props {
  readonly fields: readonly FieldMeta[];
  readonly mapping: Mapping;
  readonly trial: ImportRun<Inputs['imports']['dryRun']>;
  readonly commit: ImportRun<Inputs['imports']['commit']>;
  /** Runs again, with other choices. */
  readonly onCheck: (mapping: Mapping) => void;
  readonly onBack: () => void;
  readonly onCommit: (skipErrors: boolean) => void;
}

/** The third step: what would become of each row, what is unknown, and the decision to write. */
export function CheckStep({ fields, mapping, trial, commit, onCheck, onBack, onCommit }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const { report } = trial;
  const decisions = useDecisions(report, mapping);
  const running = trial.running ? trial : commit.running ? commit : undefined;
  const label =
    running && (running.cancelling ? t('cancelling') : t(running === trial ? 'checking' : 'writing'));
  const error = commit.error ?? trial.error;

  return (
    <>
      <VisuallyHidden role="status">
        {label ?? (report && t('found', countTexts(report, format)))}
      </VisuallyHidden>
      <div className={styles.scrolled}>
        {error !== undefined && <RunProblem error={error} onAgain={() => onCheck(mapping)} />}
        {running && <JobProgress run={running} label={label ?? ''} />}
        {report && !running && (
          <ReportView
            fields={fields}
            mapping={mapping}
            report={report}
            decisions={decisions}
            onCheck={onCheck}
          />
        )}
      </div>
      <CommitBar
        report={running ? undefined : report}
        undecided={decisions.count > 0}
        busy={running !== undefined}
        onBack={onBack}
        onCommit={onCommit}
      />
    </>
  );
}

const countTexts = ({ counts }: ImportReport, format: Format): Record<string, string> =>
  Object.fromEntries(VERDICTS.map((verdict) => [verdict, format.integer(counts[verdict])]));
