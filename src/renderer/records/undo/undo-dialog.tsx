import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { type NamedAction, useActionName, useRecordNames } from './action-words.ts';
import { undoTexts } from './texts.ts';

interface Props {
  readonly action: NamedAction;
  readonly onClose: () => void;
}

/** Says what taking an action back will do, takes a reason, and does it; an undo is taken back as a redo. */
export function UndoDialog({ action, onClose }: Props) {
  const t = useTexts(undoTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const nameOf = useActionName();
  const recordsOf = useRecordNames();
  const [reason, setReason] = useState('');
  const redoes = action.undoes !== null;
  const send = useCommand(client.changes.undo.mutate, {
    done: () => {
      tellDone(ui('undone'));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(redoes ? 'redoTitle' : 'undoTitle', { action: nameOf(action) })}
      size="md"
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          send.run({ group: action.group, reason });
        }}
      >
        <Text size="sm" fw={600}>
          {recordsOf(action)}
        </Text>
        <Text size="sm" mt={4}>
          {t('undoHint', { count: action.changes, shown: format.integer(action.changes) })}
        </Text>
        <TextInput
          mt="sm"
          label={t('reasonOptional')}
          value={reason}
          maxLength={1000}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" data-autofocus loading={send.pending}>
            {t(redoes ? 'redo' : 'undo')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
