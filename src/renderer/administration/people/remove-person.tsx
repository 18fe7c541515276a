import { Button, Group, List, Modal, Stack, Textarea } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { peopleTexts } from './texts.ts';
import { askPeople, type ListedPerson } from './use-people.ts';

interface Props {
  readonly person: ListedPerson;
  readonly onClose: () => void;
}

/** Says what happens when somebody leaves, and lets them go. */
export function RemovePerson({ person, onClose }: Props) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const [reason, setReason] = useState('');
  const { id, name } = person;
  const remove = useCommand(client.access.people.remove.mutate, {
    failed: () => true,
    done: () => {
      void askPeople();
      tellDone(t('removed', { name }));
      onClose();
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('removeTitle', { name })} size="md">
      <Stack gap="sm">
        <List size="sm" spacing={6}>
          <List.Item>{t('removeSlot', { name })}</List.Item>
          <List.Item>{t('removeKeys')}</List.Item>
          <List.Item>{t('removeKeep')}</List.Item>
        </List>
        <Textarea
          label={t('reason')}
          autosize
          minRows={2}
          maxLength={500}
          value={reason}
          onChange={({ currentTarget }) => setReason(currentTarget.value)}
        />
        <Refusal error={remove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button
            color="red"
            loading={remove.pending}
            onClick={() => remove.run({ id, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) })}
          >
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
