import { Button, Select, Stack, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type SessionStatus, useSession } from '../../data/session.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { isChosen, NewPassphrase, NO_CHOICE } from '../../ui/secrets/new-passphrase.tsx';
import { SessionCard } from '../session-card.tsx';
import { shellTexts } from '../texts.ts';
import { usePatience } from './use-patience.ts';

interface Props {
  readonly status: SessionStatus;
  readonly onBack: () => void;
}

/** Opens the workspace with the printed code and sets a new passphrase. */
export function RecoverScreen({ status, onBack }: Props) {
  const t = useTexts(shellTexts);
  const { refetch } = useSession();
  const [personId, setPersonId] = useState(status.people[0]?.id ?? null);
  const [code, setCode] = useState('');
  const [choice, setChoice] = useState(NO_CHOICE);
  const recover = useCommand(client.session.recover.mutate, {
    done: () => void refetch(),
    failed: () => true,
  });
  const patience = usePatience(recover.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    recover.run({ recoveryCode: code, passphrase: choice.first, ...(personId ? { personId } : {}) });
  };
  return (
    <SessionCard title={t('recoverTitle')} hint={t('recoverHint')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {status.people.length > 1 && (
            <Select
              label={t('who')}
              allowDeselect={false}
              data={status.people.map(({ id, name }) => ({ value: id, label: name }))}
              value={personId}
              onChange={setPersonId}
            />
          )}
          <TextInput
            label={t('recoveryCode')}
            required
            autoFocus
            autoComplete="off"
            spellCheck={false}
            value={code}
            onChange={({ currentTarget }) => setCode(currentTarget.value)}
          />
          <NewPassphrase label={t('newPassphrase')} choice={choice} onChange={setChoice} />
          {patience.sentence && <ProblemNotice>{patience.sentence}</ProblemNotice>}
          <Button
            type="submit"
            size="sm"
            fullWidth
            loading={recover.pending}
            disabled={code.trim() === '' || !isChosen(choice) || patience.waiting}
          >
            {t('recover')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('backToUnlock')}
          </Button>
        </Stack>
      </form>
    </SessionCard>
  );
}
