import { Button, Group, Modal, Text } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { uiTexts } from '../../ui/texts.ts';
import { calendarTexts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly name: string;
}

/** Takes a calendar off the lists, after saying what that means. */
export function DeleteCalendar({ id, name }: Props) {
  const t = useTexts(calendarTexts);
  const ui = useTexts(uiTexts);
  const go = useGo();
  const [asking, setAsking] = useState(false);
  const remove = useCommand(client.calendar.remove.mutate, {
    undo: true,
    done: () => go('/workspace/calendars'),
  });
  const close = (): void => setAsking(false);
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {t('delete')}
      </Button>
      <Modal
        opened={asking}
        onClose={close}
        size="sm"
        title={t('deleteTitle', { name })}
        closeButtonProps={{ 'aria-label': ui('close') }}
      >
        <Text size="sm">{t('deleteHint')}</Text>
        <Group justify="flex-end" mt="md" gap="xs">
          <Button variant="default" onClick={close}>
            {ui('cancel')}
          </Button>
          <Button color="red" loading={remove.pending} onClick={() => remove.run({ id })}>
            {t('delete')}
          </Button>
        </Group>
      </Modal>
    </>
  );
}
