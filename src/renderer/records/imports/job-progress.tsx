import { Button, Progress } from '@mantine/core';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './job-progress.module.css';
import { importTexts } from './texts.ts';
import type { ImportRun } from './use-import-run.ts';

interface Props {
  readonly run: Pick<ImportRun<never>, 'job' | 'cancel' | 'cancelling'>;
  /** What is going on; the step announces it. */
  readonly label: string;
}

/** How far a run has come, with a way to stop it. */
export function JobProgress({ run, label }: Props) {
  const t = useTexts(importTexts);
  const format = useFormat();
  const { job, cancel, cancelling } = run;
  const done = job?.done ?? 0;
  const total = job?.total ?? null;
  const text =
    total === null ? '' : t('progress', { done: format.integer(done), total: format.integer(total) });

  return (
    <Section>
      <div className={styles.line}>
        <span>{label}</span>
        <span className={styles.count}>{text}</span>
        <Button variant="default" disabled={cancelling || job === undefined} onClick={cancel}>
          {t('cancel')}
        </Button>
      </div>
      <Progress
        value={total === null || total === 0 ? 100 : (done / total) * 100}
        animated={total === null}
        size="sm"
        aria-label={label}
        aria-valuetext={text}
      />
    </Section>
  );
}
