import { Button, Checkbox } from '@mantine/core';
import clsx from 'clsx';
import { client } from '../data/client.ts';
import { useCommand } from '../data/command.ts';
import type { Outputs } from '../data/trpc.ts';
import { useRecordPath } from '../records/places.ts';
import { useFormat } from '../ui/format/use-format.ts';
import { useLocal, useTexts } from '../ui/language/use-texts.ts';
import { Go } from '../ui/layout/go.tsx';
import styles from './attention.module.css';
import { SnoozeMenu } from './snooze-menu.tsx';
import { attentionTexts } from './texts.ts';

export type WaitingItem = Outputs['work']['list']['items'][number];

/** One thing that waits: why, what, by when; ticked off or put off from here. */
export function WaitingLine({ item }: { readonly item: WaitingItem }) {
  const t = useTexts(attentionTexts);
  const local = useLocal();
  const format = useFormat();
  const pathOf = useRecordPath();
  const complete = useCommand(client.work.complete.mutate, { undo: true });
  const snooze = useCommand(client.work.snooze.mutate);
  const unsnooze = useCommand(client.work.unsnooze.mutate);
  const { source, label, entity, id, title, about, opens, due, urgency, completable, snoozedUntil } = item;
  const name = local(title);
  return (
    <li className={styles.line} data-waiting={`${source} ${id}`}>
      {completable && snoozedUntil === null ? (
        <Checkbox
          data-complete
          size="xs"
          aria-label={t('complete', { title: name })}
          checked={complete.pending}
          disabled={complete.pending}
          onChange={() => complete.run({ source, id })}
        />
      ) : (
        <span />
      )}
      <span className={styles.label}>{local(label)}</span>
      <span className={styles.what}>
        <Go to={pathOf(opens.entity, opens.id)} className={styles.title} data-open>
          {name}
        </Go>
        {about && <span className={styles.about}>{local(about)}</span>}
      </span>
      <span className={clsx('numeric', styles.due, urgency === 'overdue' && styles.late)}>
        {snoozedUntil === null
          ? due === null
            ? ''
            : typeof due === 'string'
              ? format.date(due)
              : format.instant(due)
          : t('backAt', { date: format.instant(snoozedUntil) })}
      </span>
      {snoozedUntil === null ? (
        <SnoozeMenu title={name} onSnooze={(until) => snooze.run({ entity, id, until })} />
      ) : (
        <Button variant="subtle" size="compact-xs" onClick={() => unsnooze.run({ entity, id })}>
          {t('takeUp')}
        </Button>
      )}
    </li>
  );
}
