import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useInSentence, useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { recordTexts } from '../texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly ids: ReadonlySet<string>;
  readonly deleted: boolean;
  readonly onDone: () => void;
}

/** What can be done with the rows that are selected. */
export function SelectionBar({ entity, ids, deleted, onDone }: Props) {
  const t = useTexts(recordTexts);
  const ui = useTexts(uiTexts);
  const inSentence = useInSentence();
  const [asking, setAsking] = useState(false);
  const done = (): void => {
    setAsking(false);
    onDone();
  };
  const remove = useCommand(client.records.delete.mutate, { undo: true, done });
  const restore = useCommand(client.records.restore.mutate, { undo: true, done });
  const input = { entity: entity.name, ids: [...ids] };
  const name = inSentence(ids.size === 1 ? entity.label : entity.plural);
  return (
    <Group gap="xs">
      <Text size="sm">{t('selected', { count: ids.size })}</Text>
      {deleted ? (
        <Button variant="default" loading={restore.pending} onClick={() => restore.run(input)}>
          {t('restore')}
        </Button>
      ) : (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('delete')}
        </Button>
      )}
      <Button variant="subtle" color="gray" onClick={onDone}>
        {t('clearSelection')}
      </Button>
      <Modal
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('deleteTitle', { count: ids.size, entity: name })}
        size="sm"
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <Text size="sm">{t('deleteHint')}</Text>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={() => setAsking(false)}>
            {ui('cancel')}
          </Button>
          <Button data-autofocus loading={remove.pending} onClick={() => remove.run(input)}>
            {t('delete')}
          </Button>
        </Group>
      </Modal>
    </Group>
  );
}
