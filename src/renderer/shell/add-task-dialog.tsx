import { Modal } from '@mantine/core';
import { useEntity } from '../data/meta.ts';
import { AddTask } from '../records/tasks/add-task.tsx';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { uiTexts } from '../ui/texts.ts';
import { shellTexts } from './texts.ts';

/** A task that is about no record in particular. */
export function AddTaskDialog({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(shellTexts);
  const ui = useTexts(uiTexts);
  const local = useLocal();
  const entity = useEntity('task');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('newOf', { entity: local(entity?.label) })}
      size="md"
      closeButtonProps={{ 'aria-label': ui('close') }}
    >
      <AddTask about={null} onAdded={onClose} />
    </Modal>
  );
}
