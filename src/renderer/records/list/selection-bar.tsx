import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { VisibleEntity } from '../../data/meta.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { DeleteDialog } from '../delete/delete-dialog.tsx';
import { recordTexts } from '../texts.ts';
import { BulkDialog } from './bulk-dialog.tsx';
import { bulkTexts } from './bulk-texts.ts';

interface Props {
  readonly entity: VisibleEntity;
  readonly ids: ReadonlySet<string>;
  readonly deleted: boolean;
  readonly onDone: () => void;
}

/** What can be done with the rows that are selected. */
export function SelectionBar({ entity, ids, deleted, onDone }: Props) {
  const t = useTexts(recordTexts);
  const bulk = useTexts(bulkTexts);
  const [asking, setAsking] = useState(false);
  const [editing, setEditing] = useState(false);
  const restore = useCommand(client.records.restore.mutate, { undo: true, done: onDone });
  const input = { entity: entity.name, ids: [...ids] };
  return (
    <Group gap="xs">
      <Text size="sm">{t('selected', { count: ids.size })}</Text>
      {deleted ? (
        <Button variant="default" loading={restore.pending} onClick={() => restore.run(input)}>
          {t('restore')}
        </Button>
      ) : (
        <>
          <Button variant="default" onClick={() => setEditing(true)}>
            {bulk('edit')}
          </Button>
          <Button variant="default" onClick={() => setAsking(true)}>
            {t('delete')}
          </Button>
        </>
      )}
      <Button variant="subtle" color="gray" onClick={onDone}>
        {t('clearSelection')}
      </Button>
      {editing && (
        <BulkDialog
          entity={entity}
          target={{ ids: input.ids }}
          count={ids.size}
          onClose={() => setEditing(false)}
          onDone={onDone}
        />
      )}
      {asking && <DeleteDialog {...input} onClose={() => setAsking(false)} onDone={onDone} />}
    </Group>
  );
}
