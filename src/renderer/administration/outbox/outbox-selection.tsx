import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { download } from '../../data/transfers.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { CancelDialog } from './cancel-dialog.tsx';
import { outboxTexts } from './texts.ts';
import type { Item } from './use-outbox.ts';

interface Props {
  readonly items: readonly Item[];
  readonly onDone: () => void;
}

/** What may be done with the items that are selected. */
export function OutboxSelection({ items, onDone }: Props) {
  const t = useTexts(outboxTexts);
  const [cancelling, setCancelling] = useState(false);
  const replay = useCommand(client.outbox.replay.mutate, { done: onDone });
  const confirm = useCommand(client.outbox.confirm.mutate, { done: onDone });
  const eml = useCommand(client.mail.eml.mutate, { done: (file) => download(file.download) });
  const [only] = items.length === 1 ? items.filter(({ connector }) => connector === 'smtp') : [];
  const ids = (fits: (item: Item) => boolean): string[] => items.filter(fits).map(({ id }) => id);
  const doubtful = ids((item) => item.doubt !== null);
  const again = ids((item) => item.moves.includes('replay') && item.doubt === null);
  const cancellable = ids((item) => item.moves.includes('cancel'));
  return (
    <Group gap="xs" ms="auto">
      <Text size="sm">{t('selected', { count: items.length })}</Text>
      {doubtful.length > 0 && (
        <Button loading={confirm.pending} onClick={() => confirm.run({ ids: doubtful })}>
          {t('confirm')}
        </Button>
      )}
      {again.length > 0 && (
        <Button variant="default" loading={replay.pending} onClick={() => replay.run({ ids: again })}>
          {t('replay')}
        </Button>
      )}
      {cancellable.length > 0 && (
        <Button variant="default" onClick={() => setCancelling(true)}>
          {t('cancel')}
        </Button>
      )}
      {only && (
        <Button variant="default" loading={eml.pending} onClick={() => eml.run({ id: only.id })}>
          {t('eml')}
        </Button>
      )}
      {cancelling && <CancelDialog ids={cancellable} onClose={() => setCancelling(false)} onDone={onDone} />}
    </Group>
  );
}
