import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import type { SavedView } from './use-views.ts';
import { viewTexts } from './view-texts.ts';

interface Props {
  readonly view: SavedView;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what removing a view means before it is done. */
export function RemoveView({ view, onClose, onDone }: Props) {
  const t = useTexts(viewTexts);
  const done = (): void => {
    onClose();
    onDone();
  };
  const remove = useCommand(client.views.delete.mutate, { done });
  return (
    <ConfirmDialog
      title={t('removeTitle', { name: view.name })}
      effects={[view.shared ? t('removeSharedHint') : t('removeHint')]}
      action={t('remove')}
      pending={remove.pending}
      onConfirm={() => remove.run({ id: view.id })}
      onClose={onClose}
    />
  );
}
