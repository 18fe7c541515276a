import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import type { Inputs } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import type { SavedView } from './use-views.ts';
import { viewTexts } from './view-texts.ts';

interface Props {
  readonly entity: string;
  readonly content: Inputs['views']['create']['content'];
  /** The view to be called otherwise; a new one is kept where there is none. */
  readonly view?: SavedView;
  readonly onClose: () => void;
  readonly onDone?: (id: string) => void;
}

/** Asks what a view is called, and keeps it. */
export function NameView({ entity, content, view, onClose, onDone }: Props) {
  const t = useTexts(viewTexts);
  const ui = useTexts(uiTexts);
  const [name, setName] = useState(view?.name ?? '');
  const [shared, setShared] = useState(false);
  const create = useCommand(client.views.create.mutate, {
    done: ({ id }) => {
      onClose();
      onDone?.(id);
    },
  });
  const rename = useCommand(client.views.update.mutate, { done: onClose });
  const keep = (): void => {
    if (view) rename.run({ id: view.id, name });
    else create.run({ entity, name, shared, content });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      title={view ? t('renameTitle', { name: view.name }) : t('saveTitle')}
      size="sm"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep();
        }}
      >
        <Stack gap="sm">
          <TextInput
            data-autofocus
            label={t('name')}
            required
            maxLength={80}
            value={name}
            onChange={({ currentTarget }) => setName(currentTarget.value)}
          />
          {!view && (
            <Checkbox
              label={t('shareWithAll')}
              description={t('shareHint')}
              checked={shared}
              onChange={({ currentTarget }) => setShared(currentTarget.checked)}
            />
          )}
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={onClose}>
              {ui('cancel')}
            </Button>
            <Button type="submit" disabled={name.trim() === ''} loading={create.pending || rename.pending}>
              {ui('save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}
