import { Button, Group, Modal, Text } from '@mantine/core';
import { useBlocker } from '@tanstack/react-router';
import { useTexts } from '../language/use-texts.ts';
import { uiTexts } from '../texts.ts';

/** Asks before changes that nobody saved are left behind. */
export function UnsavedGuard({ when }: { readonly when: boolean }) {
  const t = useTexts(uiTexts);
  const blocker = useBlocker({
    shouldBlockFn: () => when,
    enableBeforeUnload: () => when,
    withResolver: true,
  });
  if (blocker.status !== 'blocked') return null;
  return (
    <Modal
      opened
      onClose={blocker.reset}
      title={t('unsavedTitle')}
      size="sm"
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Text size="sm">{t('unsavedHint')}</Text>
      <Group justify="flex-end" mt="md" gap="xs">
        <Button variant="default" onClick={blocker.proceed}>
          {t('leave')}
        </Button>
        <Button data-autofocus onClick={blocker.reset}>
          {t('stay')}
        </Button>
      </Group>
    </Modal>
  );
}
