import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { isChosen, NewPassphrase, NO_CHOICE } from '../../ui/secrets/new-passphrase.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { peopleTexts } from './texts.ts';
import { askPeople, type ListedPerson } from './use-people.ts';

interface Props {
  readonly person: ListedPerson;
  readonly onClose: () => void;
}

/** A new passphrase for somebody who lost theirs, never had one, or comes back. */
export function GivePassphrase({ person, onClose }: Props) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const [choice, setChoice] = useState(NO_CHOICE);
  const { id, name, active } = person;
  const give = useCommand(client.access.people.setPassphrase.mutate, {
    failed: () => true,
    done: () => {
      void askPeople(); // the slot stands in keys.json, of which no news goes out
      tellDone(t(active ? 'passphraseSet' : 'takenBack', { name }));
      onClose();
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isChosen(choice)) give.run({ id, passphrase: choice.first });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={t(active ? 'setPassphraseTitle' : 'takeBackTitle', { name })}
      closeOnClickOutside={choice.first === ''}
    >
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t(active ? 'setPassphraseHint' : 'takeBackHint')}
          </Text>
          <NewPassphrase label={t('newPassphrase')} choice={choice} onChange={setChoice} forAnother />
          <Refusal error={give.error} />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" loading={give.pending} disabled={!isChosen(choice)}>
              {t(active ? 'setPassphrase' : 'takeBack')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
