import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useEntity } from '../../data/meta.ts';
import { trpc } from '../../data/trpc.ts';
import { errorSentence } from '../../data/wire-error.ts';
import { ProblemNotice } from '../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../ui/feedback/waiting.tsx';
import { useInSentence, useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
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
  const ui = useTexts(uiTexts);
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
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('deleteTitle', { count: ids.length, entity: label })}
      size="sm"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        {!preview && !error && <Waiting />}
        {refusal && <ProblemNotice>{errorSentence(refusal, language)}</ProblemNotice>}
        {preview && !refusal && (
          <>
            {preview.parts.length > 0 && (
              <Text size="sm">{t('deleteParts', { parts: countsText(preview.parts) })}</Text>
            )}
            <Text size="sm">{t('deleteHint')}</Text>
            <TextInput
              label={undoText('reasonOptional')}
              value={reason}
              maxLength={1000}
              onChange={({ currentTarget }) => setReason(currentTarget.value)}
            />
          </>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            data-autofocus
            disabled={!preview || Boolean(refusal)}
            loading={remove.pending}
            onClick={() => remove.run({ ...input, reason })}
          >
            {t('delete')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
