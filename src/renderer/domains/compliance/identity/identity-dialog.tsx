import { Button, Group, Modal, PasswordInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { upload } from '../../../data/transfers.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { FileDrop } from '../../../ui/files/file-drop.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { isPinChosen, NewPin, NO_PIN } from './new-pin.tsx';
import { identityTexts } from './texts.ts';

export type IdentityTask = 'make' | 'importFile' | 'changePin';

interface Props {
  readonly task: IdentityTask;
  /** True where a certificate is in use already. */
  readonly replaces: boolean;
  readonly onClose: () => void;
}

/** Asks what a new certificate, an imported one or another PIN needs. */
export function IdentityDialog({ task, replaces, onClose }: Props) {
  const t = useTexts(identityTexts);
  const language = useLanguage();
  const [file, setFile] = useState<File | null>(null);
  const [secret, setSecret] = useState('');
  const [choice, setChoice] = useState(NO_PIN);
  const pin = choice.first;
  const send = async (_: null, options: CommandOptions): Promise<unknown> => {
    const { identity } = client.compliance;
    if (task === 'make') return identity.make.mutate({ pin }, options);
    if (task === 'changePin') return identity.changePin.mutate({ pin: secret, next: pin }, options);
    if (!file) return null;
    const given = { upload: await upload(file, file.name), password: secret, pin };
    return identity.importP12.mutate(given, options);
  };
  const carryOut = useCommand(send, { done: onClose, failed: () => true });
  const complete =
    isPinChosen(choice) &&
    (task !== 'importFile' || file !== null) &&
    (task !== 'changePin' || secret !== '');
  return (
    <Modal opened onClose={onClose} title={t(task)} size="md">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (complete) carryOut.run(null);
        }}
      >
        <Stack gap="sm">
          {task === 'importFile' && (
            <>
              <FileDrop hint={t('p12Hint')} accept=".p12,.pfx" busy={false} small onFile={setFile} />
              {file && <Text size="sm">{t('chosen', { file: file.name })}</Text>}
            </>
          )}
          {task !== 'make' && (
            <PasswordInput
              label={t(task === 'importFile' ? 'password' : 'pin')}
              required={task === 'changePin'}
              autoComplete="off"
              value={secret}
              onChange={({ currentTarget }) => setSecret(currentTarget.value)}
            />
          )}
          <NewPin label={t(task === 'changePin' ? 'newPin' : 'pin')} choice={choice} onChange={setChoice} />
          {replaces && task !== 'changePin' && (
            <Text size="xs" c="dimmed">
              {t('replaces')}
            </Text>
          )}
          {carryOut.error && <ProblemNotice>{errorSentence(carryOut.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={carryOut.pending}>
              {t(task)}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
