import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { ConfirmDialog } from '../../ui/confirm/confirm-dialog.tsx';
import { tellDone } from '../../ui/feedback/tell.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
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
    <ConfirmDialog
      title={t('removeTitle', { role: name })}
      effects={[t('removeHint')]}
      problem={<Refusal error={remove.error} />}
      action={t('remove')}
      grave
      pending={remove.pending}
      onConfirm={() => remove.run({ id: role.id })}
      onClose={onClose}
    />
  );
}
