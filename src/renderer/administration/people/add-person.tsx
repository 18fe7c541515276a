import { Button, Group, Modal, Select, Stack, Text, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { isChosen, NewPassphrase, NO_CHOICE } from '../../ui/secrets/new-passphrase.tsx';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal, useRefusalOf } from '../refusal.tsx';
import { peopleTexts } from './texts.ts';
import { useChoices } from './use-choices.ts';

/** Adds somebody with a role, a department and a passphrase to begin with. */
export function AddPerson({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(peopleTexts);
  const ui = useTexts(uiTexts);
  const roles = useChoices('role');
  const departments = useChoices('department');
  const [name, setName] = useState('');
  const [role, setRole] = useState<string | null>(null);
  const [departmentId, setDepartment] = useState<string | null>(null);
  const [choice, setChoice] = useState(NO_CHOICE);
  const add = useCommand(client.access.people.add.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('added', { name: name.trim() }));
      onClose();
    },
  });
  const taken = useRefusalOf(add.error, 'name');
  const touched = name !== '' || choice.first !== '';
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() !== '' && role !== null && isChosen(choice))
      add.run({ name: name.trim(), role, departmentId, passphrase: choice.first });
  };
  return (
    <Modal opened onClose={onClose} title={t('add')} size="md" closeOnClickOutside={!touched}>
      <form onSubmit={submit}>
        <Stack gap="sm">
          <Text size="sm" c="dimmed">
            {t('addHint')}
          </Text>
          <TextInput
            label={t('name')}
            required
            maxLength={80}
            data-autofocus
            autoComplete="off"
            value={name}
            error={taken}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          <Group grow align="start">
            <Select
              label={t('role')}
              required
              searchable
              placeholder={t('choose')}
              data={[...roles]}
              value={role}
              onChange={setRole}
            />
            <Select
              label={t('department')}
              searchable
              clearable
              placeholder={t('noDepartment')}
              data={[...departments]}
              value={departmentId}
              onChange={setDepartment}
            />
          </Group>
          <NewPassphrase label={t('passphrase')} choice={choice} onChange={setChoice} forAnother />
          {!taken && <Refusal error={add.error} />}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button
              type="submit"
              loading={add.pending}
              disabled={name.trim() === '' || role === null || !isChosen(choice)}
            >
              {t('add')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
