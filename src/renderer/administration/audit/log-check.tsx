import { Alert, Button, Modal } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMeta } from '../../data/meta.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useJob } from '../../records/import/use-job.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import type { LogVerdict } from './log-verdict.ts';
import { auditTexts } from './texts.ts';

/** Checks the chain and every record against it, and says the outcome in words. */
export function LogCheck() {
  const t = useTexts(auditTexts);
  const language = useLanguage();
  const [id, setId] = useState<string | null>(null);
  const { job, cancel } = useJob(id);
  const start = useCommand(client.audit.startCheck.mutate, { done: ({ job: started }) => setId(started) });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconShieldCheck size={14} />}
        loading={start.pending}
        onClick={() => start.run()}
      >
        {t('check')}
      </Button>
      <Modal opened={id !== null} onClose={() => setId(null)} title={t('check')} size="lg">
        {(job === undefined || job.state === 'running') && (
          <JobProgress
            label={t('checking')}
            done={job?.done ?? 0}
            total={job?.total ?? null}
            onCancel={cancel}
          />
        )}
        {job?.error && <ProblemNotice>{errorSentence(job.error, language)}</ProblemNotice>}
        {job?.state === 'done' && <Verdict verdict={job.result as LogVerdict} />}
      </Modal>
    </>
  );
}

function Verdict({ verdict: { actions, broken, deviations, deviating } }: { readonly verdict: LogVerdict }) {
  const t = useTexts(auditTexts);
  const local = useLocal();
  const format = useFormat();
  const meta = useMeta();
  const shown = format.integer(actions);
  if (!broken && deviating === 0) return <Alert color="green">{t('whole', { count: actions, shown })}</Alert>;
  const number = broken ? format.integer(broken.seq) : '';
  return (
    <>
      {broken && (
        <Alert color="red" title={t('brokenTitle')}>
          {broken.at === null
            ? t('brokenMissing', { number, what: local(broken.what), shown })
            : t('brokenAt', {
                number,
                when: format.instant(broken.at),
                action: local(meta?.actions[broken.action ?? ''] ?? broken.action),
                what: local(broken.what),
                shown,
              })}
        </Alert>
      )}
      {deviating > 0 && (
        <Alert
          color="red"
          mt={broken ? 'sm' : 0}
          title={t('deviatingTitle', { count: deviating, shown: format.integer(deviating) })}
        >
          <ul style={{ margin: 0, paddingInlineStart: 18 }}>
            {deviations.map((detail) => (
              <li key={detail.zh}>{local(detail)}</li>
            ))}
          </ul>
        </Alert>
      )}
      <p>{t('tamperRemedy')}</p>
    </>
  );
}
