import { ActionIcon } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import clsx from 'clsx';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import type { Outputs } from '../data/trpc.ts';
import { useRecordPath } from '../records/places.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import styles from './attention.module.css';
import { attentionTexts } from './texts.ts';

type Shown = Outputs['notifications']['list'][number];

interface Props {
  readonly notification: Shown;
  readonly onOpen?: () => void;
}

/** One notification, or a bundle of them: what it says, about what, and when. */
export function NotificationLine({ notification, onOpen }: Props) {
  const t = useTexts(attentionTexts);
  const local = useLocal();
  const format = useFormat();
  const pathOf = useRecordPath();
  const markRead = useCommand(client.notifications.markRead.mutate);
  const { id, text, at, read, more, record } = notification;
  const open = (): void => {
    if (!read) markRead.run({ ids: [id] });
    onOpen?.();
  };
  return (
    <li className={clsx(styles.note, !read && styles.unread)}>
      <span className={styles.dot} aria-hidden />
      <span>
        <span className={styles.text}>{local(text)}</span>
        <span className={styles.facts}>
          <time dateTime={new Date(at).toISOString()}>{format.instant(at)}</time>
          {record && (
            <Go to={pathOf(record.entity, record.id)} onClick={open}>
              {local(record.label)}
            </Go>
          )}
          {more > 0 && <span>{t('more', { count: more })}</span>}
        </span>
      </span>
      {!read && (
        <ActionIcon
          size="sm"
          aria-label={t('markRead')}
          title={t('markRead')}
          onClick={() => markRead.run({ ids: [id] })}
        >
          <IconCheck size={15} stroke={1.6} />
        </ActionIcon>
      )}
    </li>
  );
}
