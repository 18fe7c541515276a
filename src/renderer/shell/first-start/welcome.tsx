import { Button, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { CURRENCIES } from '#shared/currency.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useSession } from '../../data/session.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { isChosen, NewPassphrase, NO_CHOICE } from '../../ui/secrets/new-passphrase.tsx';
import { WizardSteps } from '../../ui/wizard/wizard-steps.tsx';
import { SessionCard } from '../session-card.tsx';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';

interface Props {
  /** Goes back to unlocking, where there is something to unlock. */
  readonly onBack?: (() => void) | undefined;
  /** Goes to a restore, where there is no workspace yet. */
  readonly onRescue?: (() => void) | undefined;
}

/** The first step of a first start: company, person, passphrase. */
export function Welcome({ onBack, onRescue }: Props) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const { refetch } = useSession();
  const { set } = useShell();
  const [company, setCompany] = useState('');
  const [person, setPerson] = useState('');
  const [currency, setCurrency] = useState('CNY');
  const [choice, setChoice] = useState(NO_CHOICE);
  const create = useCommand(client.session.create.mutate, {
    done: ({ recoveryCode }) => {
      set({ recoveryCode, choosingStart: true });
      void refetch();
    },
    failed: () => true,
  });
  const sample = useCommand(client.session.openSample.mutate, {
    done: () => void refetch(),
    failed: () => true,
  });
  const ready = company.trim() !== '' && person.trim() !== '' && isChosen(choice);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready)
      create.run({ company: company.trim(), person: person.trim(), passphrase: choice.first, currency });
  };
  return (
    <SessionCard
      title={t('welcome')}
      hint={t('welcomeHint')}
      above={<WizardSteps names={[t('stepWorkspace'), t('stepRecovery'), t('stepStart')]} at={0} />}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <TextInput
            label={t('company')}
            required
            maxLength={80}
            autoFocus
            value={company}
            onChange={({ currentTarget }) => setCompany(currentTarget.value)}
          />
          <TextInput
            label={t('personName')}
            required
            maxLength={80}
            autoComplete="name"
            value={person}
            onChange={({ currentTarget }) => setPerson(currentTarget.value)}
          />
          <Select
            label={t('currency')}
            searchable
            allowDeselect={false}
            data={[...CURRENCIES]}
            value={currency}
            onChange={(next) => setCurrency(next ?? 'CNY')}
          />
          <NewPassphrase label={t('passphrase')} choice={choice} onChange={setChoice} />
          {create.error && <ProblemNotice>{errorSentence(create.error, language)}</ProblemNotice>}
          {sample.error && <ProblemNotice>{errorSentence(sample.error, language)}</ProblemNotice>}
          <Button type="submit" size="sm" fullWidth disabled={!ready} loading={create.pending}>
            {t('createWorkspace')}
          </Button>
          <Button variant="subtle" loading={sample.pending} onClick={() => sample.run()}>
            {t('openSample')}
          </Button>
          {onRescue && (
            <Button variant="subtle" onClick={onRescue}>
              {t('restoreFromBackup')}
            </Button>
          )}
          {onBack && (
            <Button variant="subtle" onClick={onBack}>
              {t('backToUnlock')}
            </Button>
          )}
        </Stack>
      </form>
    </SessionCard>
  );
}
