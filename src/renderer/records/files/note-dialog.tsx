import { Button, Group, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { fileTexts } from './texts.ts';
import type { Attachment } from './use-files.ts';

/** What a file is about, in a few words. */
export function NoteDialog({ file, onClose }: { readonly file: Attachment; readonly onClose: () => void }) {
  const t = useTexts(fileTexts);
  const ui = useTexts(uiTexts);
  const [note, setNote] = useState(file.note ?? '');
  const save = useCommand(client.files.annotate.mutate, { done: onClose });
  return (
    <Modal opened onClose={onClose} title={t('noteTitle', { name: file.name })} size="sm">
      <Textarea
        label={t('note')}
        autosize
        minRows={3}
        maxRows={8}
        maxLength={1000}
        data-autofocus
        value={note}
        onChange={({ currentTarget }) => setNote(currentTarget.value)}
      />
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button loading={save.pending} onClick={() => save.run({ id: file.id, note })}>
          {ui('save')}
        </Button>
      </Group>
    </Modal>
  );
}
