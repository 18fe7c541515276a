import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../../data/client.ts';
import { useCommand } from '../../../data/command.ts';
import type { Outputs } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ConfirmDialog } from '../../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../../ui/feedback/tell.ts';
import { NOTHING } from '../../../ui/format/format.ts';
import { useFormat } from '../../../ui/format/use-format.ts';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { PlainTable } from '../../../ui/layout/plain-table.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import { scoreTexts } from './texts.ts';

type Version = Outputs['marketing']['score']['rules']['versions'][number];

interface Props {
  readonly versions: readonly Version[];
  readonly inForce: number;
  readonly mayWrite: boolean;
}

/** Every version of the rules, the newest first; any of them can be gone back to. */
export function ScoreVersions({ versions, inForce, mayWrite }: Props) {
  const t = useTexts(scoreTexts);
  const language = useLanguage();
  const format = useFormat();
  const [asked, setAsked] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const restore = useCommand(client.marketing.score.restore.mutate, {
    failed: () => true,
    done: ({ changed }) => {
      tellDone(t('done', { count: changed }));
      setAsked(null);
    },
  });
  const rows = [
    ...versions.map(({ revision, note: why, restored, createdAt }) => ({
      revision,
      at: format.instant(createdAt),
      what: restored === null ? why : `${why} (${t('wentBack', { revision: restored })})`,
    })),
    { revision: 0, at: NOTHING, what: t('initial') },
  ];
  return (
    <Section title={t('versions')} flush>
      <PlainTable
        label={t('versions')}
        columns={[
          { id: 'revision', header: t('version'), cell: ({ revision }) => revision },
          { id: 'what', header: t('note'), cell: ({ what }) => what },
          { id: 'at', header: t('savedAt'), cell: ({ at }) => at },
          {
            id: 'restore',
            header: '',
            number: true,
            cell: ({ revision }) =>
              revision === inForce
                ? t('current')
                : mayWrite && (
                    <Button variant="default" size="compact-sm" onClick={() => setAsked(revision)}>
                      {t('restore')}
                    </Button>
                  ),
          },
        ]}
        rows={rows}
        rowId={({ revision }) => String(revision)}
      />
      {asked !== null && (
        <ConfirmDialog
          title={t('restoreTitle', { revision: asked })}
          effects={[t('restoreEffect', { revision: asked })]}
          problem={restore.error ? errorSentence(restore.error, language) : undefined}
          incomplete={note.trim() === ''}
          action={t('restore')}
          pending={restore.pending}
          onConfirm={() => restore.run({ revision: asked, note: note.trim() })}
          onClose={() => setAsked(null)}
        >
          <TextInput
            label={t('note')}
            required
            maxLength={300}
            value={note}
            onChange={({ currentTarget }) => setNote(currentTarget.value)}
          />
        </ConfirmDialog>
      )}
    </Section>
  );
}
