import { ActionIcon, Button, Indicator, Popover } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import { useMay } from '../data/meta.ts';
import { trpc } from '../data/trpc.ts';
import { useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import { AskForNotices } from './ask-for-notices.tsx';
import styles from './attention.module.css';
import { NotificationLine } from './notification-line.tsx';
import { attentionTexts } from './texts.ts';
import { useBrowserNotices } from './use-browser-notices.ts';

const MANY = 99;

/** What people and rules told this person, with the number that is unread. */
export function NotificationBell() {
  const t = useTexts(attentionTexts);
  const allowed = useMay()('core.notification.read');
  const [opened, setOpened] = useState(false);
  const { data: unread = 0 } = useQuery({ ...trpc.notifications.unread.queryOptions(), enabled: allowed });
  const { data: list } = useQuery({
    ...trpc.notifications.list.queryOptions({ limit: 50 }),
    enabled: allowed && opened,
  });
  const markAll = useCommand(client.notifications.markRead.mutate);
  useBrowserNotices(allowed, unread);
  if (!allowed) return null;
  const words = unread === 0 ? t('notifications') : t('unread', { count: unread });
  const close = (): void => setOpened(false);
  return (
    <Popover opened={opened} onChange={setOpened} width={380} position="bottom-end" trapFocus>
      <Indicator
        disabled={unread === 0}
        label={unread > MANY ? `${MANY}+` : unread}
        color="red"
        size={15}
        offset={4}
      >
        <Popover.Target>
          <ActionIcon aria-label={words} title={words} onClick={() => setOpened(!opened)}>
            <IconBell size={17} stroke={1.6} />
          </ActionIcon>
        </Popover.Target>
      </Indicator>
      <Popover.Dropdown>
        <div className={styles.bell}>
          <div className={styles.bellHead}>
            <b>{t('notifications')}</b>
            <Button
              variant="subtle"
              size="compact-xs"
              disabled={unread === 0}
              onClick={() => markAll.run({ ids: null })}
            >
              {t('allRead')}
            </Button>
          </div>
          {list?.length === 0 && <p className={styles.none}>{t('noNotifications')}</p>}
          {list !== undefined && list.length > 0 && (
            <ul className={styles.bellList}>
              {list.map((each) => (
                <NotificationLine key={each.id} notification={each} onOpen={close} />
              ))}
            </ul>
          )}
          <div className={styles.bellFoot}>
            <Go to="/workspace/account" onClick={close}>
              {t('settings')}
            </Go>
            <AskForNotices />
          </div>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
