import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { useInSentence, useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';
import { undoTexts } from '../undo/texts.ts';
import { useCountsText } from '../use-counts-text.ts';

interface Props {
  readonly entity: string;
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone?: () => void;
}

/** Says what a deletion would take along, or why it is refused, before it happens. */
export function DeleteDialog({ entity: name, ids, onClose, onDone }: Props) {
  const t = useTexts(recordTexts);
  const undoText = useTexts(undoTexts);
  const [reason, setReason] = useState('');
  const inSentence = useInSentence();
  const language = useLanguage();
  const countsText = useCountsText();
  const entity = useEntity(name);
  const input = { entity: name, ids: [...ids] };
  const { data: preview, error } = useQuery(trpc.records.deletePreview.queryOptions(input));
  const done = (): void => {
    onClose();
    onDone?.();
  };
  const remove = useCommand(client.records.delete.mutate, { undo: true, done });
  const refusal = preview?.refusal ?? error;
  const label = inSentence(ids.length === 1 ? entity?.label : entity?.plural);
  const effects = preview && [
    ...(preview.parts.length > 0 ? [t('deleteParts', { parts: countsText(preview.parts) })] : []),
    t('deleteHint'),
  ];
  return (
    <ConfirmDialog
      title={t('deleteTitle', { count: ids.length, entity: label })}
      effects={effects}
      refusal={refusal ? errorSentence(refusal, language) : undefined}
      action={t('delete')}
      pending={remove.pending}
      onConfirm={() => remove.run({ ...input, reason })}
      onClose={onClose}
    >
      <TextInput
        label={undoText('reasonOptional')}
        value={reason}
        maxLength={1000}
        onChange={({ currentTarget }) => setReason(currentTarget.value)}
      />
    </ConfirmDialog>
  );
}
