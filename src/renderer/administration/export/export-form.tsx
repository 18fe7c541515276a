import { Button, PasswordInput, Radio } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { download } from '../../data/transfers.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { RadioChoices } from '../../ui/form/radio-choices.tsx';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { useTrackedJob } from '../use-tracked-job.ts';
import styles from './export.module.css';
import { exportTexts } from './texts.ts';

type Order = Parameters<typeof client.exports.workspace.mutate>[0];

/** What the job brings; the router types job results as unknown. */
interface Exported {
  readonly records: number;
  readonly files: number;
  readonly leftOut: readonly unknown[];
  readonly download: string | null;
}

/** Format and passphrase, then progress, then the file. */
export function ExportForm() {
  const t = useTexts(exportTexts);
  const local = useLocal();
  const language = useLanguage();
  const [format, setFormat] = useState<Order['format']>('sqlite');
  const [passphrase, setPassphrase] = useState('');
  const { job, cancel, running, error, result, run } = useTrackedJob<Order, Exported>(
    client.exports.workspace.mutate,
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run({ format, passphrase });
    setPassphrase('');
  };
  return (
    <Section title={t('format')}>
      <form className={styles.form} onSubmit={submit}>
        <RadioChoices
          label={t('format')}
          value={format}
          onChange={(next) => setFormat(next as Order['format'])}
        >
          <Radio value="sqlite" label={t('sqlite')} description={t('sqliteHint')} disabled={running} />
          <Radio value="csv" label={t('csv')} description={t('csvHint')} disabled={running} />
        </RadioChoices>
        <PasswordInput
          label={t('passphrase')}
          description={t('passphraseHint')}
          autoComplete="off"
          disabled={running}
          value={passphrase}
          onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
        />
        {running && job && (
          <JobProgress label={local(job.label)} done={job.done} total={job.total} onCancel={cancel} />
        )}
        {error !== undefined && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
        {job?.state === 'cancelled' && <p className={styles.note}>{t('cancelled')}</p>}
        {result && <Ready result={result} />}
        <div>
          <Button type="submit" loading={running} disabled={passphrase === ''}>
            {t('start')}
          </Button>
        </div>
      </form>
    </Section>
  );
}

function Ready({ result }: { readonly result: Exported }) {
  const t = useTexts(exportTexts);
  const format = useFormat();
  const { records, files, leftOut, download: id } = result;
  return (
    <div role="status" className={styles.ready}>
      <p className={styles.words}>
        {t('done', { records: format.integer(records), files: format.integer(files) })}
      </p>
      {leftOut.length > 0 && <p className={styles.note}>{t('leftOut', { count: leftOut.length })}</p>}
      {id !== null && (
        <div>
          <Button variant="default" leftSection={<IconDownload size={14} />} onClick={() => download(id)}>
            {t('save')}
          </Button>
        </div>
      )}
    </div>
  );
}
