import { Button, Group, Modal, Text } from '@mantine/core';
import { useTexts } from '../../ui/language/use-texts.ts';
import { uiTexts } from '../../ui/texts.ts';
import { fileTexts } from './texts.ts';
import type { Attachment } from './use-files.ts';

interface Props {
  readonly file: Attachment;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

/** Says what may happen when a file of this kind is opened outside, before it leaves. */
export function CautionDialog({ file, onAccept, onClose }: Props) {
  const t = useTexts(fileTexts);
  const ui = useTexts(uiTexts);
  return (
    <Modal opened onClose={onClose} title={t('cautionTitle')} size="sm">
      <Text size="sm">{file.caution && t(`caution_${file.caution}`, { name: file.name })}</Text>
      <Group justify="flex-end" gap="xs" mt="md">
        <Button variant="default" data-autofocus onClick={onClose}>
          {ui('cancel')}
        </Button>
        <Button onClick={onAccept}>{t('downloadAnyway')}</Button>
      </Group>
    </Modal>
  );
}
