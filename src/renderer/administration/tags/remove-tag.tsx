import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { KnownTag } from '../../data/tags.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { TagUses } from './tag-uses.tsx';
import { tagsTexts } from './texts.ts';

interface Props {
  readonly tag: KnownTag;
  readonly counts: readonly { readonly entity: string; readonly count: number }[];
  readonly onClose: () => void;
}

/** Says which records would lose a tag before it is removed. */
export function RemoveTag({ tag, counts, onClose }: Props) {
  const t = useTexts(tagsTexts);
  const ui = useTexts(uiTexts);
  const remove = useCommand(client.tags.delete.mutate, { undo: true, failed: () => true, done: onClose });
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('removeOf', { name: tag.name })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('removeHint', { name: tag.name })}</Text>
        {counts.length > 0 && <TagUses tagId={tag.id} counts={counts} />}
        <Refusal error={remove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button data-autofocus loading={remove.pending} onClick={() => remove.run({ id: tag.id })}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
