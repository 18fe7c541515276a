import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { outboxTexts } from './texts.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what cancelling means before it is done. */
export function CancelDialog({ ids, onClose, onDone }: Props) {
  const t = useTexts(outboxTexts);
  const ui = useTexts(uiTexts);
  const cancel = useCommand(client.outbox.cancel.mutate, {
    done: () => {
      onDone();
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('cancelTitle', { count: ids.length })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('cancelHint')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button color="red" loading={cancel.pending} onClick={() => cancel.run({ ids: [...ids] })}>
            {t('cancel')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
