import { Button, PasswordInput, Select, Stack, Text } from '@mantine/core';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import type { ErrorCode } from '#shared/errors.ts';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type SessionStatus, useSession } from '../../data/session.ts';
import { errorSentence, wireErrorOf } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { SessionCard } from '../session-card.tsx';
import { shellTexts } from '../texts.ts';
import { usePatience } from './use-patience.ts';

interface Props {
  readonly status: SessionStatus;
  /** Whose screens wait behind this one, after a lock that the program made by itself. */
  readonly awaited: string | null;
  readonly onRecover: () => void;
  readonly onNew: () => void;
  readonly onRescue: () => void;
}

/** What no passphrase helps against: then the way on is a backup. */
const BEYOND_OPENING: ReadonlySet<ErrorCode> = new Set<ErrorCode>([
  'workspaceMissing',
  'workspaceDamaged',
  'keysMissing',
  'keysDamaged',
]);

/** Opens the chosen workspace with a passphrase. */
export function UnlockScreen({ status, awaited, onRecover, onNew, onRescue }: Props) {
  const t = useTexts(shellTexts);
  const language = useLanguage();
  const { refetch } = useSession();
  const { current, workspaces, people, problem, lockedBy } = status;
  const [personId, setPersonId] = useState(awaited);
  const [passphrase, setPassphrase] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const refresh = (): void => void refetch();
  const choose = useCommand(client.session.choose.mutate, { done: refresh, failed: () => true });
  const unlock = useCommand(client.session.unlock.mutate, { done: refresh, failed: () => true });
  const person = people.find(({ id }) => id === personId) ?? people[0];
  const waitedFor = people.find(({ id }) => id === awaited);
  const patience = usePatience(unlock.error);

  useEffect(() => {
    if (unlock.error) input.current?.select();
  }, [unlock.error]);

  const refusal = problem ?? (unlock.error && wireErrorOf(unlock.error));
  const beyondOpening = refusal ? BEYOND_OPENING.has(refusal.code) : false;

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    unlock.run({ passphrase, ...(person ? { personId: person.id } : {}) });
  };

  return (
    <SessionCard title={t('unlockTitle')} hint={workspaces.length > 1 ? undefined : current?.name}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          {(lockedBy === 'idle' || lockedBy === 'sleep') && (
            <div>
              <Text size="sm">{t(lockedBy === 'idle' ? 'lockedIdle' : 'lockedSleep')}</Text>
              {waitedFor && <Text size="sm">{t('typedIsKept', { name: waitedFor.name })}</Text>}
            </div>
          )}
          {workspaces.length > 1 && (
            <Select
              label={t('workspace')}
              allowDeselect={false}
              data={workspaces.map(({ path, name }) => ({ value: path, label: name }))}
              value={current?.path ?? null}
              onChange={(path) => {
                unlock.reset();
                if (path) choose.run({ path });
              }}
            />
          )}
          {choose.error && <ProblemNotice>{errorSentence(choose.error, language)}</ProblemNotice>}
          {people.length > 1 && (
            <Select
              label={t('who')}
              allowDeselect={false}
              data={people.map(({ id, name }) => ({ value: id, label: name }))}
              value={person?.id ?? null}
              onChange={setPersonId}
            />
          )}
          {problem ? (
            <ProblemNotice>{errorSentence(problem, language)}</ProblemNotice>
          ) : (
            <PasswordInput
              ref={input}
              label={t('passphrase')}
              autoFocus
              autoComplete="current-password"
              value={passphrase}
              onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
            />
          )}
          {patience.sentence && <ProblemNotice>{patience.sentence}</ProblemNotice>}
          {beyondOpening && (
            <Button size="sm" fullWidth onClick={onRescue}>
              {t('restoreFromBackup')}
            </Button>
          )}
          <Button
            variant={beyondOpening ? 'default' : 'filled'}
            type="submit"
            size="sm"
            fullWidth
            loading={unlock.pending}
            disabled={passphrase === '' || problem !== null || patience.waiting}
          >
            {t('unlock')}
          </Button>
          <Button variant="subtle" onClick={onRecover}>
            {t('useRecovery')}
          </Button>
          <Button variant="subtle" color="gray" onClick={onNew}>
            {t('anotherWorkspace')}
          </Button>
        </Stack>
      </form>
    </SessionCard>
  );
}
