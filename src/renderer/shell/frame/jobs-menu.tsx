import { ActionIcon, Button, Indicator, Popover, Progress, Stack } from '@mantine/core';
import { IconStack2 } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type Outputs, trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { shellTexts } from '../texts.ts';
import styles from './jobs-menu.module.css';

type Job = Outputs['jobs']['list'][number];

const STATES = {
  running: 'jobRunning',
  done: 'jobDone',
  failed: 'jobFailed',
  cancelled: 'jobCancelled',
} as const;

const SHOWN = 8;

/** Long work that goes on while other screens are used, then what ended last and what it brought. */
export function JobsMenu() {
  const t = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const { data: jobs = [] } = useQuery(trpc.jobs.list.queryOptions());
  const under = jobs.filter(({ state }) => state === 'running');
  const ended = jobs.filter(({ state }) => state !== 'running');
  const name =
    under.length > 0
      ? ui('saidOf', { name: t('background'), text: t('jobsRunning', { count: under.length }) })
      : t('background');
  return (
    <Popover width={320} position="bottom-end">
      <Indicator disabled={under.length === 0} processing size={7} offset={5}>
        <Popover.Target>
          <ActionIcon aria-label={name} title={name}>
            <IconStack2 size={17} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown>
        {jobs.length === 0 && <p className={styles.none}>{t('noJobs')}</p>}
        <Stack gap="sm">
          {[...under, ...ended].slice(0, SHOWN).map((job) => (
            <JobLine key={job.id} job={job} />
          ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function JobLine({ job }: { readonly job: Job }) {
  const t = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const language = useLanguage();
  const cancel = useCommand(client.jobs.cancel.mutate);
  const { id, label, state, done, total, says, error } = job;
  return (
    <div>
      <div className={styles.line}>
        <span className={styles.label}>{local(label)}</span>
        <span className={styles.state}>{t(STATES[state])}</span>
      </div>
      {state === 'running' && (
        <div className={styles.line}>
          <Progress
            className={styles.bar}
            value={total ? (done / total) * 100 : 100}
            animated
            aria-label={local(label)}
          />
          <Button variant="subtle" size="compact-xs" onClick={() => cancel.run({ id })}>
            {ui('cancel')}
          </Button>
        </div>
      )}
      {says && <p className={styles.says}>{local(says)}</p>}
      {state === 'failed' && <p className={styles.error}>{errorSentence(error, language)}</p>}
    </div>
  );
}
