import { Button, Group, Modal, Select, Stack, Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { type KnownTag, useTags } from '../../data/tags.ts';
import { trpc } from '../../data/trpc.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { tagsTexts } from './texts.ts';

interface Props {
  readonly tag: KnownTag;
  readonly onClose: () => void;
}

/** Chooses the tag that takes over, says how many records that concerns, and does it as one action. */
export function MergeTag({ tag, onClose }: Props) {
  const t = useTexts(tagsTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const others = useTags().filter(({ id }) => id !== tag.id);
  const [into, setInto] = useState<string | null>(null);
  const preview = useQuery({
    ...trpc.tags.mergePreview.queryOptions({ id: tag.id, into: into ?? '' }),
    enabled: into !== null,
  });
  const merge = useCommand(client.tags.merge.mutate, { undo: true, failed: () => true, done: onClose });
  const { data } = preview;
  return (
    <Modal
      opened
      onClose={onClose}
      size="sm"
      title={t('mergeOf', { name: tag.name })}
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <Stack gap="sm">
        <Text size="sm">{t('mergeHint', { name: tag.name })}</Text>
        <Select
          data-autofocus
          label={t('into')}
          searchable
          nothingFoundMessage={ui('nothingFound')}
          data={others.map(({ id, name }) => ({ value: id, label: name }))}
          value={into}
          onChange={setInto}
        />
        {into !== null && data && (
          <Text size="sm" aria-live="polite">
            {t('mergeCounts', {
              into: others.find(({ id }) => id === into)?.name ?? '',
              moved: format.integer(data.moved),
              both: format.integer(data.both),
            })}
          </Text>
        )}
        <Refusal error={merge.error ?? preview.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            disabled={into === null || !data}
            loading={merge.pending}
            onClick={() => into !== null && merge.run({ id: tag.id, into })}
          >
            {t('merge')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
