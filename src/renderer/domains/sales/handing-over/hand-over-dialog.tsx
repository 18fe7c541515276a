import { Checkbox, Stack } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { ReferenceInput } from '../../../ui/form/reference-input.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { handOverTexts } from './texts.ts';

type Work = Outputs['sales']['toHandOver'];

interface Props {
  readonly id: string;
  readonly name: string;
  readonly work: Work;
  readonly onClose: () => void;
}

/** Asks who gets somebody's work, and which of it. */
export function HandOverDialog({ id, name, work, onClose }: Props) {
  const t = useTexts(handOverTexts);
  const language = useLanguage();
  const there = work.filter(({ count }) => count > 0);
  const [toId, setTo] = useState<string | null>(null);
  const [kinds, setKinds] = useState<readonly string[]>(() => there.map(({ kind }) => kind));
  const give = useCommand(client.sales.handOver.mutate, { undo: true, failed: () => true, done: onClose });
  const chosen = there.map(({ kind }) => kind).filter((kind) => kinds.includes(kind));
  return (
    <ConfirmDialog
      title={t('question', { name })}
      effects={[t('one'), ...(chosen.includes('lead') ? [t('accept')] : [])]}
      action={t('action')}
      incomplete={toId === null || chosen.length === 0}
      pending={give.pending}
      problem={give.error ? <ProblemNotice>{errorSentence(give.error, language)}</ProblemNotice> : undefined}
      onConfirm={() => toId !== null && give.run({ fromId: id, toId, kinds: chosen })}
      onClose={onClose}
    >
      <Stack gap="sm">
        <ReferenceInput entity="salesperson" label={t('to')} value={toId} onChange={(next) => setTo(next)} />
        <Checkbox.Group label={t('along')} value={[...kinds]} onChange={setKinds}>
          <Stack gap="xs">
            {there.map(({ kind, count }) => (
              <Checkbox
                key={kind}
                value={kind}
                label={t('counted', { what: t(kind), count: String(count) })}
              />
            ))}
          </Stack>
        </Checkbox.Group>
      </Stack>
    </ConfirmDialog>
  );
}
