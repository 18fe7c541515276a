import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { errorText, problemText } from '#shared/errors.ts';
import type { FieldMeta } from '#shared/fields.ts';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency, useToday } from '../../../data/session.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import type { Entry } from '../../../ui/form/entry.ts';
import { FieldInput } from '../../../ui/form/field-input.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { salesTexts } from '../texts.ts';

/** A deal about to leave the open ones, or to come back. */
export interface Closing {
  readonly id: string;
  readonly name: string;
  readonly event: 'win' | 'lose' | 'reopen' | 'discard';
  readonly amount?: number | null;
  /** The day that is proposed; today unless told. */
  readonly closedOn?: string;
  readonly currency?: string;
}

interface Props {
  readonly closing: Closing;
  readonly onClose: () => void;
}

const FIELDS: Record<Closing['event'], readonly string[]> = {
  win: ['amount', 'closedOn'],
  lose: ['lossReason', 'competitor', 'closedOn'],
  reopen: [],
  discard: [],
};
const TITLES = {
  win: 'winTitle',
  lose: 'loseTitle',
  reopen: 'reopenTitle',
  discard: 'discardTitle',
} as const;

/** Asks what a move needs: the amount and day of a won deal, the reason of a lost one. */
export function CloseDeal({ closing, onClose }: Props) {
  const t = useTexts(salesTexts);
  const language = useLanguage();
  const entity = useEntity('deal');
  const today = useToday();
  const companyCurrency = useCompanyCurrency();
  const { id, name, event, amount = null, currency = companyCurrency } = closing;
  const [entries, setEntries] = useState<Readonly<Record<string, Entry>>>({
    closedOn: { value: closing.closedOn ?? today, problem: null },
    amount: { value: amount, problem: null },
  });
  const [note, setNote] = useState('');
  const value = (field: string) => entries[field]?.value ?? null;
  const send = (_: null, options: { context: { commandKey: string } }): Promise<null> => {
    const text = (field: string): string | null => (value(field) === null ? null : String(value(field)));
    const closedOn = text('closedOn');
    switch (event) {
      case 'win': {
        const sum = value('amount');
        return client.sales.win.mutate(
          { id, closedOn, amount: typeof sum === 'number' ? sum : null },
          options,
        );
      }
      case 'lose':
        return client.sales.lose.mutate(
          { id, reason: text('lossReason'), competitor: text('competitor'), closedOn, note: note || null },
          options,
        );
      case 'reopen':
        return client.sales.reopen.mutate({ id, reason: note }, options);
      case 'discard':
        return client.sales.discard.mutate({ id, reason: note }, options);
    }
  };
  const command = useCommand(send, { undo: true, done: onClose, failed: () => true });
  const problems = command.error ? (wireErrorOf(command.error)?.problems ?? []) : [];
  const wire = command.error ? wireErrorOf(command.error) : undefined;
  const fields = FIELDS[event].flatMap((field) => (entity ? (fieldOf(entity, field) ?? []) : []));
  const problemOf = (field: FieldMeta): string | undefined => {
    const problem = entries[field.name]?.problem ?? problems.find((each) => each.field === field.name);
    return problem ? problemText(problem, language) : undefined;
  };
  const unplaced = wire && !problems.some(({ field }) => fields.some((each) => each.name === field));
  const needsNote = event === 'reopen' || event === 'discard';
  const invalid =
    Object.values(entries).some(({ problem }) => problem !== null) || (needsNote && note.trim() === '');
  return (
    <Modal opened onClose={onClose} title={t(TITLES[event], { name })} size="md">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (!invalid) command.run(null);
        }}
      >
        <Stack gap="sm">
          {fields.map((field) => (
            <FieldInput
              key={field.name}
              field={field.name === 'lossReason' ? withoutUnrecorded(field) : field}
              value={value(field.name)}
              currency={currency}
              problem={problemOf(field)}
              onChange={(entry) => setEntries((known) => ({ ...known, [field.name]: entry }))}
            />
          ))}
          {event !== 'win' && (
            <Textarea
              label={needsNote ? t('reason') : t('note')}
              required={needsNote}
              autosize
              minRows={2}
              value={note}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
          )}
          {wire && unplaced && <ProblemNotice>{errorText(wire, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={invalid} loading={command.pending}>
              {t('confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** What only an import may write is not offered to a person. */
const withoutUnrecorded = (field: FieldMeta): FieldMeta => ({
  ...field,
  required: true,
  choices: (field.choices ?? []).filter(({ value }) => value !== 'notRecorded'),
});
