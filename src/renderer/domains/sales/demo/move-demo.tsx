import { Button, Group, Modal, Select, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { type CommandOptions, useCommand } from '../../../data/command.ts';
import { fieldOf, useEntity } from '../../../data/meta.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import type { DemoData } from './demo-draft.ts';
import { momentsOf, type TypedTimes, typedTimes } from './demo-times.ts';
import { demoTexts } from './texts.ts';
import { TimeFields } from './time-fields.tsx';

export type DemoMove = 'hold' | 'miss' | 'cancel' | 'reschedule';

interface Props {
  readonly demo: DemoData['demo'];
  readonly event: DemoMove;
  readonly onClose: () => void;
}

const TITLES = {
  hold: 'holdTitle',
  miss: 'missTitle',
  cancel: 'cancelTitle',
  reschedule: 'rescheduleTitle',
} as const;

/** Asks what a move needs: the result of a demo, why it was called off, or when it takes place instead. */
export function MoveDemo({ demo, event, onClose }: Props) {
  const t = useTexts(demoTexts);
  const local = useLocal();
  const language = useLanguage();
  const entity = useEntity('demo');
  const { id, startsAt, endsAt, timeZone, title } = demo;
  const [result, setResult] = useState<string | null>(null);
  const [words, setWords] = useState(event === 'hold' ? (demo.feedback ?? '') : '');
  const [times, setTimes] = useState<TypedTimes>(() => typedTimes(startsAt, endsAt, timeZone));
  const moments = momentsOf(times);
  const send = (_: null, options: CommandOptions): Promise<null> => {
    const commands = client.sales.demo;
    switch (event) {
      case 'hold': {
        const chosen = result as 'convinced' | 'undecided' | 'unconvinced' | null;
        return commands.hold.mutate({ id, result: chosen, feedback: words }, options);
      }
      case 'miss':
        return commands.miss.mutate({ id, reason: words }, options);
      case 'cancel':
        return commands.cancel.mutate({ id, reason: words }, options);
      case 'reschedule':
        return commands.reschedule.mutate({ id, ...(moments ?? { startsAt, endsAt }) }, options);
    }
  };
  const command = useCommand(send, { undo: true, done: onClose, failed: () => true });
  const complete =
    event === 'hold'
      ? result !== null
      : event === 'cancel'
        ? words.trim() !== ''
        : event === 'miss' || moments !== null;
  const results = (entity && fieldOf(entity, 'result')?.choices) ?? [];
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(TITLES[event], { title })}
      size={event === 'reschedule' ? 'lg' : 'md'}
    >
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault();
          if (complete) command.run(null);
        }}
      >
        <Stack gap="sm">
          {event === 'hold' && (
            <Select
              label={t('result')}
              required
              data={results.map(({ value, label }) => ({ value, label: local(label) }))}
              value={result}
              onChange={setResult}
            />
          )}
          {event === 'reschedule' ? (
            <TimeFields times={times} onChange={setTimes} />
          ) : (
            <Textarea
              label={t(event === 'hold' ? 'feedback' : 'reason')}
              required={event === 'cancel'}
              autosize
              minRows={2}
              maxRows={10}
              maxLength={event === 'hold' ? 20_000 : 500}
              value={words}
              onChange={({ currentTarget }) => setWords(currentTarget.value)}
            />
          )}
          {command.error && <ProblemNotice>{errorSentence(command.error, language)}</ProblemNotice>}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {t('cancel')}
            </Button>
            <Button type="submit" disabled={!complete} loading={command.pending}>
              {t('confirm')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
