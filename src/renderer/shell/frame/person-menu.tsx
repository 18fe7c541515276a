import { ActionIcon, Menu } from '@mantine/core';
import { IconKeyboard, IconLock, IconUserCircle, IconUserCog } from '@tabler/icons-react';
import { client } from '../../data/client.ts';
import { useCommand } from '../../data/command.ts';
import { useMeta } from '../../data/meta.ts';
import { useSession } from '../../data/session.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useGo } from '../../ui/layout/use-go.ts';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';

/** Who is at the desk; locking it. */
export function PersonMenu() {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const { data: session, refetch } = useSession();
  const meta = useMeta();
  const { set } = useShell();
  const go = useGo();
  const lock = useCommand(client.session.lock.mutate, { done: () => void refetch() });
  return (
    <Menu position="bottom-end" width={210}>
      <Menu.Target>
        <ActionIcon aria-label={t('person')} title={session?.person?.name}>
          <IconUserCircle size={19} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {session?.person?.name} · {local(meta?.role)}
        </Menu.Label>
        <Menu.Item leftSection={<IconUserCog size={15} />} onClick={() => go('/workspace/account')}>
          {t('account')}
        </Menu.Item>
        <Menu.Item leftSection={<IconKeyboard size={15} />} onClick={() => set({ keysShown: true })}>
          {t('keyboard')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item leftSection={<IconLock size={15} />} onClick={() => lock.run()}>
          {t('lock')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
