import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import type { Connector } from './connector-data.ts';
import { connectorTexts } from './texts.ts';

interface Props {
  readonly connector: Connector;
  readonly onClose: () => void;
}

/** Says what disconnecting deletes before it is done. */
export function RemoveConnector({ connector: { kind, label }, onClose }: Props) {
  const t = useTexts(connectorTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const remove = useCommand(client.connectors.remove.mutate, { done: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('removeTitle', { connector: local(label) })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('removeHint')}</Text>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {t('keep')}
          </Button>
          <Button color="red" loading={remove.pending} onClick={() => remove.run({ kind })}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
