import { Button, Menu } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconPlus, IconSearch } from '@tabler/icons-react';
import { NotificationBell } from '../../attention/notification-bell.tsx';
import { useMeta } from '../../data/meta.ts';
import { AppearanceSwitches } from '../../ui/appearance/appearance-switches.tsx';
import { KeyCaps } from '../../ui/keys/key-caps.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { contributions } from '../contributions.ts';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';
import { BackupMark } from './backup-mark.tsx';
import styles from './frame.module.css';
import { JobsMenu } from './jobs-menu.tsx';
import { OutboxMark } from './outbox-mark.tsx';
import { PersonMenu } from './person-menu.tsx';
import { RecentActions } from './recent-actions.tsx';

/** Search, new records, background work, language, appearance and the person. */
export function TopBar() {
  const t = useTexts(shellTexts);
  const local = useLocal();
  const meta = useMeta();
  const { set } = useShell();
  const addable = contributions
    .flatMap(({ quickAdds }) => quickAdds)
    .flatMap((name) => meta?.entities.filter((entity) => entity.name === name && entity.mayWrite) ?? []);
  return (
    <header className={styles.top}>
      <button type="button" className={styles.search} onClick={spotlight.open}>
        <IconSearch size={15} aria-hidden />
        <span>{t('search')}</span>
        <KeyCaps keys="mod+k" />
      </button>
      <div className={styles.tools}>
        {addable.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <Button leftSection={<IconPlus size={14} />}>{t('newRecord')}</Button>
            </Menu.Target>
            <Menu.Dropdown>
              {addable.map(({ name, label }) => (
                <Menu.Item key={name} onClick={() => set({ creating: name })}>
                  {local(label)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
        <OutboxMark />
        <BackupMark />
        <NotificationBell />
        <RecentActions />
        <JobsMenu />
        <AppearanceSwitches />
        <PersonMenu />
      </div>
    </header>
  );
}
