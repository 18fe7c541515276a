import { Button, Switch, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import styles from './backups.module.css';
import type { BackupState } from './health-words.ts';
import { backupTexts } from './texts.ts';

interface Props {
  readonly state: BackupState;
  readonly mayWrite: boolean;
}

/** How often, and where else. */
export function BackupSettings({ state: { hourly, secondPlace }, mayWrite }: Props) {
  const t = useTexts(backupTexts);
  const language = useLanguage();
  const [place, setPlace] = useState(secondPlace ?? '');
  const rhythm = useCommand(client.backup.settings.mutate);
  const choose = useCommand(client.backup.settings.mutate, {
    done: () => tellDone(t('saved')),
    failed: () => true,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    choose.run({ secondPlace: place.trim() === '' ? null : place.trim() });
  };
  return (
    <Section title={t('settingsTitle')}>
      <form className={styles.form} onSubmit={submit}>
        <Switch
          label={t('hourly')}
          description={t('hourlyHint')}
          disabled={!mayWrite || rhythm.pending}
          checked={hourly}
          onChange={({ currentTarget }) => rhythm.run({ hourly: currentTarget.checked })}
        />
        <TextInput
          label={t('placeLabel')}
          description={t('placeHint')}
          spellCheck={false}
          disabled={!mayWrite}
          value={place}
          onChange={({ currentTarget }) => setPlace(currentTarget.value)}
          error={choose.error !== null}
        />
        {choose.error && <ProblemNotice>{errorSentence(choose.error, language)}</ProblemNotice>}
        {mayWrite && (
          <div>
            <Button
              type="submit"
              variant="default"
              loading={choose.pending}
              disabled={place.trim() === (secondPlace ?? '') && !choose.error}
            >
              {t('save')}
            </Button>
          </div>
        )}
      </form>
    </Section>
  );
}
