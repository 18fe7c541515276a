import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { DeleteButton } from '../../../records/delete/delete-button.tsx';
import { RecordDetails } from '../../../records/record/record-details.tsx';
import { RecordFrame } from '../../../records/record/record-frame.tsx';
import { type RecordPageProps, recordRoute } from '../../../records/record/record-route.tsx';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { CalmNotice } from '../../../ui/feedback/calm-notice.tsx';
import { textOf } from '../../../ui/format/row.ts';
import { useLanguage, useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { PocCriteria } from './poc-criteria.tsx';
import { pocTexts } from './texts.ts';

type Event = Parameters<typeof client.sales.poc.move.mutate>[0]['event'];

/** A proof of concept: its criteria and what was reached, its period, and how it ended. */
export const PocPage = recordRoute('poc', function OnePoc({ entity, record }: RecordPageProps) {
  const t = useTexts(pocTexts);
  const local = useLocal();
  const language = useLanguage();
  const [asking, setAsking] = useState<OpenMove | null>(null);
  const [outcome, setOutcome] = useState('');
  const { row, moves } = record;
  const id = textOf(row, 'id');
  const command = useCommand(client.sales.poc.move.mutate, {
    undo: true,
    done: () => setAsking(null),
    failed: () => asking !== null,
  });
  const begin = (move: OpenMove): void => {
    command.reset();
    setOutcome('');
    if (move.needs.includes('outcome')) setAsking(move);
    else command.run({ id, event: move.event as Event });
  };
  return (
    <RecordFrame
      entity={entity}
      record={record}
      state="status"
      actions={
        <>
          <DeleteButton entity="poc" record={record} />
          {moves.map((move) => (
            <Button
              key={move.event}
              variant={move.tone === 'good' || move.event === 'start' ? 'filled' : 'default'}
              loading={command.pending && asking === null}
              onClick={() => begin(move)}
            >
              {local(move.label)}
            </Button>
          ))}
        </>
      }
      main={
        <>
          {textOf(row, 'outcome') !== '' && <CalmNotice>{textOf(row, 'outcome')}</CalmNotice>}
          <PocCriteria pocId={id} status={textOf(row, 'status')} />
          <RecordDetails entity={entity} record={record} />
          {asking && (
            <ConfirmDialog
              title={t('moveTitle', { move: local(asking.label), title: textOf(row, 'title') })}
              effects={[]}
              problem={command.error && errorSentence(command.error, language)}
              incomplete={asking.event !== 'pass' && outcome.trim() === ''}
              action={local(asking.label)}
              pending={command.pending}
              onConfirm={() => command.run({ id, event: asking.event as Event, outcome })}
              onClose={() => setAsking(null)}
            >
              <Textarea
                label={t('outcome')}
                required={asking.event !== 'pass'}
                autosize
                minRows={2}
                maxLength={1000}
                value={outcome}
                onChange={({ currentTarget }) => setOutcome(currentTarget.value)}
              />
            </ConfirmDialog>
          )}
        </>
      }
    />
  );
});

type OpenMove = RecordPageProps['record']['moves'][number];
