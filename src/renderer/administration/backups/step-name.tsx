import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import { client } from '../../data/client.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { JobProgress } from '../../ui/wizard/job-progress.tsx';
import { useTrackedJob } from '../use-tracked-job.ts';
import styles from './backups.module.css';
import type { Restored } from './restored.ts';
import { backupTexts } from './texts.ts';

interface Props {
  readonly backup: string;
  readonly onBack: () => void;
  readonly onRestored: (restored: Restored) => void;
}

/** The third step: a name, and a passphrase where the backup has a key of its own; then the restore itself. */
export function StepName({ backup, onBack, onRestored }: Props) {
  const t = useTexts(backupTexts);
  const local = useLocal();
  const language = useLanguage();
  const [name, setName] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const [foreign, setForeign] = useState(false);
  const { job, cancel, running, error, result, run } = useTrackedJob<
    Parameters<typeof client.backup.restore.mutate>[0],
    Restored
  >(client.backup.restore.mutate);
  const needsPassphrase = wireErrorOf(error)?.code === 'backupNeedsPassphrase';

  useEffect(() => {
    if (needsPassphrase) setForeign(true);
  }, [needsPassphrase]);
  useEffect(() => {
    if (result) onRestored(result);
  }, [result, onRestored]);

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    run({
      backup,
      ...(name.trim() === '' ? {} : { name: name.trim() }),
      ...(passphrase === '' ? {} : { passphrase }),
    });
  };
  return (
    <Section title={t('stepName')}>
      <form className={styles.form} onSubmit={submit}>
        <p className={styles.note}>{t('neverOver')}</p>
        <TextInput
          label={t('nameLabel')}
          description={t('nameHint')}
          maxLength={80}
          autoFocus
          value={name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        {foreign && (
          <PasswordInput
            label={t('passphrase')}
            autoComplete="off"
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
        )}
        {running && job && (
          <JobProgress label={local(job.label)} done={job.done} total={job.total} onCancel={cancel} />
        )}
        {error !== undefined && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
        <div className={styles.foot}>
          <Button variant="default" disabled={running} onClick={onBack}>
            {t('back')}
          </Button>
          <Button type="submit" loading={running}>
            {t('restoreNow')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
