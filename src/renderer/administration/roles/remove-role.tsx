import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { uiTexts } from '../../ui/texts.ts';
import { Refusal } from '../refusal.tsx';
import { roleTexts } from './texts.ts';
import type { ListedRole } from './use-roles.ts';

interface Props {
  readonly role: ListedRole;
  readonly onClose: () => void;
}

/** Says what removing a role means, and removes it. */
export function RemoveRole({ role, onClose }: Props) {
  const t = useTexts(roleTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const go = useGo();
  const name = local(role.label);
  const remove = useCommand(client.access.roles.remove.mutate, {
    failed: () => true,
    done: () => {
      tellDone(t('removed', { role: name }));
      go('/workspace/roles');
    },
  });
  return (
    <Modal opened onClose={onClose} title={t('removeTitle', { role: name })}>
      <Stack gap="sm">
        <Text size="sm">{t('removeHint')}</Text>
        <Refusal error={remove.error} />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {ui('cancel')}
          </Button>
          <Button color="red" loading={remove.pending} onClick={() => remove.run({ id: role.id })}>
            {t('remove')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
