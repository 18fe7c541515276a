import { ActionIcon, Button, Menu } from '@mantine/core';
import { spotlight } from '@mantine/spotlight';
import { IconHelp, IconPlus, IconSearch } from '@tabler/icons-react';
import { NotificationBell } from '../../attention/notification-bell.tsx';
import { AppearanceSwitches } from '../../ui/appearance/appearance-switches.tsx';
import { KeyCaps } from '../../ui/keys/key-caps.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { useAddable } from '../addable.ts';
import { helpTexts } from '../help/texts.ts';
import { useShell } from '../shell-state.ts';
import { shellTexts } from '../texts.ts';
import { BackupMark } from './backup-mark.tsx';
import styles from './frame.module.css';
import { HistoryButtons } from './history-buttons.tsx';
import { JobsMenu } from './jobs-menu.tsx';
import { OutboxMark } from './outbox-mark.tsx';
import { PersonMenu } from './person-menu.tsx';
import { RecentActions } from './recent-actions.tsx';

/** The way back, search, new records, what goes on, language, appearance and the person. */
export function TopBar() {
  const t = useTexts(shellTexts);
  const help = useTexts(helpTexts);
  const local = useLocal();
  const { set } = useShell();
  const addable = useAddable();
  return (
    <header className={styles.top}>
      <HistoryButtons />
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
        {/* what goes on, what is to be seen to, what is told; each keeps its room */}
        <JobsMenu />
        <OutboxMark />
        <BackupMark />
        <NotificationBell />
        <RecentActions />
        <ActionIcon
          aria-label={help('ofThisPage')}
          title={help('ofThisPage')}
          onClick={() => set({ helpShown: true })}
        >
          <IconHelp size={17} stroke={1.6} />
        </ActionIcon>
        <AppearanceSwitches />
        <PersonMenu />
      </div>
    </header>
  );
}
