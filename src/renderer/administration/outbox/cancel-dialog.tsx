import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { outboxTexts } from './texts.ts';

interface Props {
  readonly ids: readonly string[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Says what cancelling means before it is done. */
export function CancelDialog({ ids, onClose, onDone }: Props) {
  const t = useTexts(outboxTexts);
  const cancel = useCommand(client.outbox.cancel.mutate, {
    done: () => {
      onDone();
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('cancelTitle', { count: ids.length })}
      effects={[t('cancelHint')]}
      keep={t('keep')}
      action={t('cancel')}
      grave
      pending={cancel.pending}
      onConfirm={() => cancel.run({ ids: [...ids] })}
      onClose={onClose}
    />
  );
}
