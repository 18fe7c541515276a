import { Button, Group, Modal, SegmentedControl, Stack, Textarea, TextInput } from '@mantine/core';
import { DateInput } from '@mantine/dates';
import { useState } from 'react';
import { problemText } from '#shared/errors.ts';
import { readHours } from '#shared/working-hours.ts';
import { client } from '../../data/client.ts';
import { type CommandOptions, useCommand } from '../../data/command.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import type { CalendarData } from './calendar-draft.ts';
import { calendarTexts } from './texts.ts';

export type ExceptionRow = CalendarData['exceptions'][number];

interface Props {
  readonly calendarId: string;
  /** The exception to change; null for a new one. */
  readonly exception: ExceptionRow | null;
  /** The first date of a new one. */
  readonly date: string | null;
  readonly onClose: () => void;
}

const PLACE = { zh: '工作时间', en: 'Hours' };

/** Enters an exception for a stretch of dates, or changes the one of a date. */
export function ExceptionDialog({ calendarId, exception, date, onClose }: Props) {
  const t = useTexts(calendarTexts);
  const ui = useTexts(uiTexts);
  const language = useLanguage();
  const [from, setFrom] = useState<string | null>(exception?.date ?? date);
  const [to, setTo] = useState<string | null>(null);
  const [kind, setKind] = useState<string>(exception?.kind ?? 'closed');
  const [hours, setHours] = useState(exception?.hours ?? '');
  const [name, setName] = useState(exception?.name ?? '');
  const [note, setNote] = useState(exception?.note ?? '');
  const open = kind === 'open';
  const values = { kind, hours: (open && hours) || null, name: name || null, note: note || null };
  const send = async (first: string, options: CommandOptions): Promise<void> => {
    if (exception) {
      const { kind: was, hours: at, name: called, note: noted } = exception;
      const before = { kind: was, hours: at, name: called, note: noted };
      await client.calendar.saveException.mutate({ id: exception.id, values, before }, options);
    } else {
      await client.calendar.addExceptions.mutate(
        { calendarId, from: first, to: to ?? first, values },
        options,
      );
    }
  };
  const command = useCommand(send, { undo: true, done: onClose, failed: () => true });
  const read = readHours(open ? hours : '', PLACE);
  const problem = 'problem' in read ? problemText(read.problem, language) : undefined;
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(exception ? 'editException' : 'addException')}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (from && !problem) command.run(from);
        }}
      >
        <Stack gap="sm">
          {exception ? (
            <TextInput label={t('date')} value={exception.date} readOnly disabled />
          ) : (
            <Group grow align="flex-start">
              <DateInput
                label={t('from')}
                required
                valueFormat="YYYY-MM-DD"
                value={from}
                onChange={setFrom}
              />
              <DateInput
                label={t('to')}
                description={t('toHint')}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                clearable
                valueFormat="YYYY-MM-DD"
                {...(from ? { minDate: from } : {})}
                value={to}
                onChange={setTo}
              />
            </Group>
          )}
          <SegmentedControl
            aria-label={t('kind')}
            data={[
              { value: 'closed', label: t('closed') },
              { value: 'open', label: t('open') },
            ]}
            value={kind}
            onChange={setKind}
          />
          {open && (
            <TextInput
              label={t('hours')}
              placeholder="09:00-12:00, 13:30-18:00"
              description={t('hoursHint')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              error={problem}
              value={hours}
              onChange={({ currentTarget }) => setHours(currentTarget.value)}
            />
          )}
          <TextInput
            label={t('exceptionName')}
            maxLength={60}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Textarea
            label={t('note')}
            autosize
            minRows={2}
            maxLength={1000}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
          {command.error && <ProblemNotice>{errorSentence(command.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={command.pending} disabled={!from || problem !== undefined}>
              {exception ? ui('save') : t('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
