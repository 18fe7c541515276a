import { Button, UnstyledButton } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { Outputs } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import styles from './jobs.module.css';
import { OutcomeBadge } from './outcome-badge.tsx';
import { jobTexts } from './texts.ts';

export type Job = Outputs['jobs']['recurring'][number];

interface Props {
  readonly job: Job;
  readonly chosen: boolean;
  readonly mayWrite: boolean;
  readonly onChoose: () => void;
}

/** One job: how often, when next, how it went last, and what its owner may do. */
export function JobLine({ job, chosen, mayWrite, onChoose }: Props) {
  const t = useTexts(jobTexts);
  const local = useLocal();
  const format = useFormat();
  const label = local(job.label);
  const { name, paused, nextAt, last } = job;
  const pause = useCommand(client.jobs.pause.mutate);
  const run = useCommand(client.jobs.runNow.mutate, { done: () => tellDone(t('ran', { job: label })) });
  return (
    <tr className={chosen ? styles.chosen : undefined}>
      <th scope="row">
        <UnstyledButton
          className={styles.job}
          aria-label={t('historyOf', { job: label })}
          aria-pressed={chosen}
          onClick={onChoose}
        >
          {label}
        </UnstyledButton>
      </th>
      <td>{local(job.rhythm)}</td>
      <td>
        {paused || nextAt === null ? t('paused') : nextAt <= Date.now() ? t('soon') : format.instant(nextAt)}
      </td>
      <td>{last ? format.instant(last.startedAt) : t('never')}</td>
      <td>{last && <OutcomeBadge outcome={last.outcome} />}</td>
      {mayWrite && (
        <td>
          <span className={styles.tools}>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t(paused ? 'resumeOf' : 'pauseOf', { job: label })}
              loading={pause.pending}
              onClick={() => pause.run({ name, paused: !paused })}
            >
              {t(paused ? 'resume' : 'pause')}
            </Button>
            <Button
              variant="default"
              size="compact-sm"
              aria-label={t('runNowOf', { job: label })}
              loading={run.pending || last?.outcome === 'running'}
              onClick={() => run.run({ name })}
            >
              {t('runNow')}
            </Button>
          </span>
        </td>
      )}
    </tr>
  );
}
