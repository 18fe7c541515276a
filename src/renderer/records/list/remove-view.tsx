import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import type { SavedView } from './use-views.ts';
import { viewTexts } from './view-texts.ts';

interface Props {
  readonly view: SavedView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what removing a view means before it is done. */
export function RemoveView({ view, onClose, onDone }: Props) {
  const t = useTexts(viewTexts);
  const ui = useTexts(uiTexts);
  const done = (): void => {
    onClose();
    onDone();
  };
  const remove = useCommand(client.views.delete.mutate, { done });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('removeTitle', { name: view.name })}
      size="sm"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{view.shared ? t('removeSharedHint') : t('removeHint')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button data-autofocus loading={remove.pending} onClick={() => remove.run({ id: view.id })}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
