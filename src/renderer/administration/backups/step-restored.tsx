import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useSession } from '../../data/session.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import type { Restored } from './restored.ts';
import { backupTexts } from './texts.ts';

/** The last step: the new workspace is there; go to it or stay. */
export function StepRestored({ restored: { name, path } }: { readonly restored: Restored }) {
  const t = useTexts(backupTexts);
  const go = useGo();
  const { refetch } = useSession();
  const choose = useCommand(client.session.choose.mutate, {
    done: () => {
      go('/');
      void refetch();
    },
  });
  return (
    <EmptyState
      icon={<IconCircleCheck size={36} stroke={1.4} />}
      title={t('restored', { name })}
      hint={t('restoredHint')}
      actions={
        <>
          <Button loading={choose.pending} onClick={() => choose.run({ path })}>
            {t('switchOver')}
          </Button>
          <Button variant="default" onClick={() => go('/workspace/backups')}>
            {t('stay')}
          </Button>
        </>
      }
    />
  );
}
