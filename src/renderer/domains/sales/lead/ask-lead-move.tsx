import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { problemText } from '#shared/errors.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { useCompanyCurrency } from '../../../data/session.ts';
import { wireErrorOf } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import type { Entry } from '../../../ui/form/entry.ts';
import { FieldInput } from '../../../ui/form/field-input.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { leadTexts } from './lead-texts.ts';
import { ASKED_MOVES, type AskedMove, useLeadMove } from './use-lead-move.ts';

/** A move of a lead that asks for something first. */
export interface Asked {
  readonly id: string;
  readonly name: string;
  readonly event: AskedMove;
  readonly label: string;
}

interface Props {
  readonly asked: Asked;
  readonly onClose: () => void;
  readonly onMoved?: () => void;
}

/** Asks for the reason of a return, the new owner, or the day until which a lead is put off. */
export function AskLeadMove({ asked, onClose, onMoved }: Props) {
  const t = useTexts(leadTexts);
  const language = useLanguage();
  const entity = useEntity('lead');
  const currency = useCompanyCurrency();
  const [entry, setEntry] = useState<Entry>({ value: null, problem: null });
  const [note, setNote] = useState('');
  const move = useLeadMove(
    () => {
      onClose();
      onMoved?.();
    },
    () => true,
  );
  const { id, name, event, label } = asked;
  const field = entity && fieldOf(entity, ASKED_MOVES[event]);
  const wire = move.error ? wireErrorOf(move.error) : undefined;
  const ready = entry.problem === null && typeof entry.value === 'string' && entry.value !== '';
  return (
    <Modal opened onClose={onClose} title={t('moveTitle', { move: label, name })} size="md">
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (ready) move.run({ event, id, value: String(entry.value), note });
        }}
      >
        <Stack gap="sm">
          {field && (
            <FieldInput
              field={{ ...field, required: true }}
              value={entry.value}
              currency={currency}
              problem={entry.problem ? problemText(entry.problem, language) : undefined}
              onChange={setEntry}
            />
          )}
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            maxLength={1000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {wire && <ProblemNotice>{problemText(wire.problems[0] ?? wire, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!ready} loading={move.pending}>
              {t('confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
