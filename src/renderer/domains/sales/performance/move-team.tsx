import { Stack } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { useToday } from '../../../data/session.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { performanceTexts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Asks for the team and the day from which what somebody sells counts for it. */
export function MoveTeam({ id, name, onClose }: Props) {
  const t = useTexts(performanceTexts);
  const language = useLanguage();
  const today = useToday();
  const [teamId, setTeamId] = useState<string | null>(null);
  const [from, setFrom] = useState<string | null>(today);
  const move = useCommand(client.sales.moveToTeam.mutate, { undo: true, failed: () => true, done: onClose });
  return (
    <ConfirmDialog
      title={`${t('moveTeam')} · ${name}`}
      effects={[t('moveNote')]}
      action={t('moveTeam')}
      incomplete={from === null}
      pending={move.pending}
      problem={move.error ? <ProblemNotice>{errorSentence(move.error, language)}</ProblemNotice> : undefined}
      onConfirm={() => from !== null && move.run({ id, teamId, from })}
      onClose={onClose}
    >
      <Stack gap="sm">
        <ReferenceInput
          entity="salesTeam"
          label={t('team')}
          value={teamId}
          placeholder={t('noTeam')}
          onChange={(chosen) => setTeamId(chosen)}
        />
        <DateInput
          label={t('from')}
          required
          valueFormat="YYYY-MM-DD"
          maxDate={today}
          value={from}
          onChange={(day) => setFrom(day)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
