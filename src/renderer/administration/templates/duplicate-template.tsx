import { Button, Group, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { templateTexts } from './texts.ts';

interface Props {
  readonly id: string;
  readonly name: string;
  readonly onClose: () => void;
}

/** Names a copy, makes it and opens it. */
export function DuplicateTemplate({ id, name, onClose }: Props) {
  const t = useTexts(templateTexts);
  const ui = useTexts(uiTexts);
  const go = useGo();
  const [wanted, setWanted] = useState(t('copyOf', { name }));
  const duplicate = useCommand(client.templates.duplicate.mutate, {
    failed: () => true,
    done: (made) => {
      onClose();
      go(`/workspace/templates/${made.id}`);
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (wanted.trim() !== '') duplicate.run({ id, name: wanted });
  };
  return (
    <Modal opened onClose={onClose} title={t('duplicateTitle', { name })} size="sm">
      <form onSubmit={submit}>
        <TextInput
          size="xs"
          label={t('name')}
          required
          maxLength={80}
          data-autofocus
          value={wanted}
          onChange={({ currentTarget }) => setWanted(currentTarget.value)}
        />
        <Refusal error={duplicate.error} />
        <Group justify="flex-end" gap="xs" mt="md">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button type="submit" loading={duplicate.pending} disabled={wanted.trim() === ''}>
            {t('duplicate')}
          </Button>
        </Group>
      </form>
    </Modal>
  );
}
