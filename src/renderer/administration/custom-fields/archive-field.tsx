import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { trpc } from '../../data/trpc.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import type { CustomField } from './custom-field.ts';
import { fieldTexts } from './texts.ts';

interface Props {
  readonly field: CustomField;
  readonly onClose: () => void;
}

/** Says what archiving hides and what it keeps, before it happens. */
export function ArchiveField({ field: { id, name }, onClose }: Props) {
  const t = useTexts(fieldTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const { data: count, error } = useQuery(trpc.customFields.filled.queryOptions({ id }));
  const archive = useCommand(client.customFields.archive.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('archived', { name }));
      onClose();
    },
  });
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('archiveOf', { name })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">
          {t('archiveHint', { name, count: count === undefined ? '…' : format.integer(count) })}
        </Text>
        <Refusal error={archive.error ?? error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            data-autofocus
            loading={archive.pending}
            onClick={() => archive.run({ id, archived: true })}
          >
            {t('archive')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
