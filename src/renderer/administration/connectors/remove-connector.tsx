import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import type { Connector } from './connector-data.ts';
import { connectorTexts } from './texts.ts';

interface Props {
  readonly connector: Connector;
  readonly onClose: () => void;
}

/** Says what disconnecting deletes before it is done. */
export function RemoveConnector({ connector: { kind, label }, onClose }: Props) {
  const t = useTexts(connectorTexts);
  const local = useLocal();
  const remove = useCommand(client.connectors.remove.mutate, { done: onClose });
  return (
    <ConfirmDialog
      title={t('removeTitle', { connector: local(label) })}
      effects={[t('removeHint')]}
      keep={t('keep')}
      action={t('remove')}
      grave
      pending={remove.pending}
      onConfirm={() => remove.run({ kind })}
      onClose={onClose}
    />
  );
}
