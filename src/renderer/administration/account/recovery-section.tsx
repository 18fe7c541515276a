import { Button, Group, PasswordInput, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Section } from '../../ui/layout/section.tsx';
import { SecretCode } from '../../ui/secrets/secret-code.tsx';
import { Refusal, useRefusalWithCode } from '../refusal.tsx';
import { accountTexts } from './texts.ts';

/** A new recovery code in place of the printed one; shown once. */
export function RecoverySection() {
  const t = useTexts(accountTexts);
  const [passphrase, setPassphrase] = useState('');
  const [code, setCode] = useState<string | null>(null);
  const renew = useCommand(client.access.account.renewRecoveryCode.mutate, {
    failed: () => true,
    done: ({ recoveryCode }) => {
      setPassphrase('');
      setCode(recoveryCode);
    },
  });
  const wrong = useRefusalWithCode(renew.error, 'passphraseWrong');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (passphrase !== '') renew.run({ passphrase });
  };
  return (
    <Section title={t('recovery')}>
      <Stack gap="sm" maw={560}>
        <Text size="sm" c="dimmed">
          {code === null ? t('recoveryHint') : t('newCodeHint')}
        </Text>
        {code === null ? (
          <form onSubmit={submit}>
            <Stack gap="sm" maw={420}>
              <PasswordInput
                label={t('confirmPassphrase')}
                autoComplete="current-password"
                value={passphrase}
                error={wrong}
                onChange={({ currentTarget }) => {
                  renew.reset();
                  setPassphrase(currentTarget.value);
                }}
              />
              {!wrong && <Refusal error={renew.error} />}
              <Group>
                <Button type="submit" disabled={passphrase === ''} loading={renew.pending}>
                  {t('renew')}
                </Button>
              </Group>
            </Stack>
          </form>
        ) : (
          <>
            <SecretCode label={t('recovery')} code={code} />
            <Group>
              <Button onClick={() => setCode(null)}>{t('kept')}</Button>
            </Group>
          </>
        )}
      </Stack>
    </Section>
  );
}
