import { Button, PasswordInput, Select, Stack, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { type CommandOptions, useCommand } from '../../data/command.ts';
import { useSession } from '../../data/session.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { SessionCard } from '../session-card.tsx';
import { shellTexts } from '../texts.ts';

const ELSEWHERE = '/';

interface Wish {
  readonly backup: string;
  readonly passphrase: string;
}

/** Restores, and opens what was restored. */
async function restoreAndOpen(wish: Wish, options: CommandOptions): Promise<{ name: string }> {
  const { path, name } = await client.backup.rescue.mutate(wish, options);
  await client.session.unlock.mutate({ path, passphrase: wish.passphrase }); // the key is the restore's
  return { name };
}

/** Makes a new workspace of a backup where none can be opened: after damage, or on a new machine. */
export function RescueScreen({
  onBack,
  onDone,
}: {
  readonly onBack: () => void;
  readonly onDone: () => void;
}) {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const language = useLanguage();
  const format = useFormat();
  const { refetch } = useSession();
  const { data: offered = [] } = useQuery({ ...trpc.backup.offered.queryOptions(), staleTime: 0 });
  const [chosen, setChosen] = useState<string | null>(null);
  const [path, setPath] = useState('');
  const [passphrase, setPassphrase] = useState('');
  const choice = chosen ?? offered[0]?.name ?? ELSEWHERE;
  const backup = choice === ELSEWHERE ? path.trim() : choice;
  const restore = useCommand(restoreAndOpen, {
    done: ({ name }) => {
      tellDone(t('rescued', { name }));
      onDone();
      void refetch();
    },
    failed: () => true,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    restore.run({ backup, passphrase });
  };
  return (
    <SessionCard title={t('restoreFromBackup')} hint={t('rescueHint')}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Select
            label={t('backup')}
            allowDeselect={false}
            data={[
              ...offered.map(({ name, createdAt, kindLabel, size }) => ({
                value: name,
                label: `${format.instant(createdAt)} · ${local(kindLabel)} · ${format.fileSize(size)}`,
              })),
              { value: ELSEWHERE, label: t('backupElsewhere') },
            ]}
            value={choice}
            onChange={setChosen}
          />
          {choice === ELSEWHERE && (
            <TextInput
              label={t('backupPath')}
              description={t('backupPathHint')}
              required
              spellCheck={false}
              value={path}
              onChange={({ currentTarget }) => setPath(currentTarget.value)}
            />
          )}
          <PasswordInput
            label={t('passphrase')}
            autoFocus
            autoComplete="current-password"
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          {restore.error && <ProblemNotice>{errorSentence(restore.error, language)}</ProblemNotice>}
          <Button
            type="submit"
            size="sm"
            fullWidth
            loading={restore.pending}
            disabled={backup === '' || passphrase === ''}
          >
            {t('rescue')}
          </Button>
          <Button variant="subtle" onClick={onBack}>
            {t('rescueBack')}
          </Button>
        </Stack>
      </form>
    </SessionCard>
  );
}
