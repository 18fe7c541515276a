import { Stack, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { type ReactNode, useState } from 'react';
import { useToday } from '../../../data/session.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { performanceTexts } from './texts.ts';

interface Props {
  /** How many active quotas change. */
  readonly count: number;
  readonly year: string;
  readonly pending: boolean;
  readonly problem: ReactNode;
  readonly onSend: (from: string, note: string) => void;
  readonly onClose: () => void;
}

/** From which day active quotas change, and why: both versions are kept. */
export function ChangeQuotas({ count, year, pending, problem, onSend, onClose }: Props) {
  const t = useTexts(performanceTexts);
  const today = useToday();
  const [from, setFrom] = useState<string | null>(today.startsWith(year) ? today : `${year}-01-01`);
  const [note, setNote] = useState('');
  return (
    <ConfirmDialog
      title={t('changeTitle')}
      effects={[t('changeEffect', { count })]}
      action={t('save')}
      incomplete={from === null || note.trim() === ''}
      pending={pending}
      problem={problem}
      onConfirm={() => from !== null && onSend(from, note)}
      onClose={onClose}
    >
      <Stack gap="sm">
        <DateInput
          label={t('from')}
          required
          valueFormat="YYYY-MM-DD"
          value={from}
          onChange={(day) => setFrom(day)}
        />
        <TextInput
          label={t('changeNote')}
          required
          maxLength={300}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
      </Stack>
    </ConfirmDialog>
  );
}
