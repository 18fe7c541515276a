import { Button, Group, PasswordInput, Stack } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { isChosen, NewPassphrase, NO_CHOICE } from '../../ui/secrets/new-passphrase.tsx';
import { Refusal, useRefusalWithCode } from '../refusal.tsx';
import { accountTexts } from './texts.ts';

/** One's own passphrase: the present one, and the new one twice. */
export function PassphraseSection() {
  const t = useTexts(accountTexts);
  const [current, setCurrent] = useState('');
  const [choice, setChoice] = useState(NO_CHOICE);
  const change = useCommand(client.access.account.changePassphrase.mutate, {
    failed: () => true,
    done: () => {
      setCurrent('');
      setChoice(NO_CHOICE);
      tellDone(t('changed'));
    },
  });
  const wrong = useRefusalWithCode(change.error, 'passphraseWrong');
  const ready = current !== '' && isChosen(choice);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (ready) change.run({ current, next: choice.first });
  };
  return (
    <Section title={t('passphrase')}>
      <form onSubmit={submit}>
        <Stack gap="sm" maw={420}>
          <PasswordInput
            label={t('current')}
            required
            autoComplete="current-password"
            value={current}
            error={wrong}
            onChange={({ currentTarget }) => {
              change.reset();
              setCurrent(currentTarget.value);
            }}
          />
          <NewPassphrase label={t('next')} choice={choice} onChange={setChoice} />
          {!wrong && <Refusal error={change.error} />}
          <Group>
            <Button type="submit" disabled={!ready} loading={change.pending}>
              {t('change')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Section>
  );
}
