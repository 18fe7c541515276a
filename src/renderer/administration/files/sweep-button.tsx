import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useFormat } from '../../ui/format/use-format.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { storeTexts } from './texts.ts';

interface Props {
  /** What would go. */
  readonly due: { readonly files: number; readonly bytes: number };
}

/** Removes what is due at once, after saying how much it is. */
export function SweepButton({ due }: Props) {
  const t = useTexts(storeTexts);
  const ui = useTexts(uiTexts);
  const format = useFormat();
  const [asking, setAsking] = useState(false);
  const told = { count: due.files, size: format.fileSize(due.bytes) };
  const sweep = useCommand(client.files.sweep.mutate, {
    done: ({ removed }) => {
      setAsking(false);
      tellDone(t('swept', { count: removed.files, size: format.fileSize(removed.bytes) }));
    },
  });
  return (
    <>
      <Button variant="default" disabled={due.files === 0} onClick={() => setAsking(true)}>
        {t('sweepNow')}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={t('sweepTitle', told)} size="sm">
        <Text size="sm">{t('sweepWarning', told)}</Text>
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" data-autofocus onClick={() => setAsking(false)}>
            {ui('cancel')}
          </Button>
          <Button color="red" loading={sweep.pending} onClick={() => sweep.run()}>
            {t('sweepNow')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
