import { List, Text, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { useCountsText } from '../../records/use-counts-text.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLanguage, useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { binTexts } from './texts.ts';

interface Props {
  /** Null for everything in the bin. */
  readonly records: readonly { readonly entity: string; readonly id: string }[] | null;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

const KEPT_SHOWN = 5;

/** Says what would go for good and what stays and why, and asks for the reason. */
export function PurgeDialog({ records, onClose, onDone }: Props) {
  const t = useTexts(binTexts);
  const local = useLocal();
  const language = useLanguage();
  const countsText = useCountsText();
  const [reason, setReason] = useState('');
  const wanted = { records: records ? [...records] : null };
  const { data: preview, error } = useQuery(trpc.recycleBin.purgePreview.queryOptions(wanted));
  const purge = useCommand(client.recycleBin.purge.mutate, {
    done: ({ gone }) => {
      tellDone(t('purged', { counts: countsText(gone) }));
      onDone();
      onClose();
    },
  });
  const { gone = [], kept = [] } = preview ?? {};
  const effects =
    gone.length > 0 ? [t('purgeGoing', { counts: countsText(gone) }), t('purgeFinal')] : [t('purgeNothing')];
  return (
    <ConfirmDialog
      title={t('purgeTitle')}
      effects={preview && effects}
      refusal={error ? errorSentence(error, language) : undefined}
      incomplete={gone.length === 0 || reason.trim() === ''}
      action={t('purge')}
      grave
      pending={purge.pending}
      onConfirm={() => purge.run({ ...wanted, reason })}
      onClose={onClose}
    >
      {kept.length > 0 && (
        <div>
          <Text size="sm">{t('purgeKept')}</Text>
          <List size="sm">
            {kept.slice(0, KEPT_SHOWN).map(({ id, name, because }) => (
              <List.Item key={id}>
                {local(name)} · {local(because)}
              </List.Item>
            ))}
            {kept.length > KEPT_SHOWN && (
              <List.Item>{t('purgeKeptMore', { count: kept.length - KEPT_SHOWN })}</List.Item>
            )}
          </List>
        </div>
      )}
      {gone.length > 0 && (
        <Textarea
          label={t('reason')}
          required
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
      )}
    </ConfirmDialog>
  );
}
