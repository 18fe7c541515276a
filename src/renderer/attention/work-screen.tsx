import { SegmentedControl } from '@mantine/core';
import { IconInbox } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../data/trpc.ts';
import { errorSentence } from '../data/wire-error.ts';
import { ProblemNotice } from '../ui/feedback/problem-notice.tsx';
import { Waiting } from '../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../ui/language/use-texts.ts';
import { EmptyState } from '../ui/layout/empty-state.tsx';
import { Page } from '../ui/layout/page.tsx';
import { Section } from '../ui/layout/section.tsx';
import styles from './attention.module.css';
import { NotificationLine } from './notification-line.tsx';
import { attentionTexts } from './texts.ts';
import { useWorkKeys } from './use-work-keys.ts';
import { WaitingLine } from './waiting-line.tsx';

const GROUPS = ['overdue', 'today', 'week', 'later'] as const;

/** Everything that waits for the person at the desk, from every room, the most urgent first. */
export function WorkScreen() {
  const t = useTexts(attentionTexts);
  const language = useLanguage();
  const [snoozed, setSnoozed] = useState(false);
  const { data, error } = useQuery(trpc.work.list.queryOptions({ snoozed }));
  useWorkKeys();
  const empty = data !== undefined && data.items.length + data.notifications.length === 0;
  return (
    <Page
      title={t('myWork')}
      toolbar={
        <>
          <SegmentedControl
            size="xs"
            aria-label={t('show')}
            value={snoozed ? 'snoozed' : 'waiting'}
            onChange={(next) => setSnoozed(next === 'snoozed')}
            data={[
              { value: 'waiting', label: t('waiting') },
              { value: 'snoozed', label: t('snoozed') },
            ]}
          />
          <p className={styles.hint}>{t('keysHint')}</p>
        </>
      }
    >
      {!data &&
        (error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="rows" />)}
      {empty && (
        <EmptyState
          icon={<IconInbox size={32} stroke={1.4} />}
          title={t(snoozed ? 'noneSnoozed' : 'emptyTitle')}
          hint={t(snoozed ? 'noneSnoozedHint' : 'emptyHint')}
        />
      )}
      {data && !empty && (
        <div className={styles.stack}>
          {data.notifications.length > 0 && (
            <Section title={t('needsAction')} flush>
              <ul className={styles.list}>
                {data.notifications.map((each) => (
                  <NotificationLine key={each.id} notification={each} />
                ))}
              </ul>
            </Section>
          )}
          {GROUPS.map((group) => {
            const items = data.items.filter(({ urgency }) => urgency === group);
            return items.length === 0 ? null : (
              <Section key={group} title={`${t(group)} · ${items.length}`} flush>
                <ul className={styles.list}>
                  {items.map((item) => (
                    <WaitingLine key={`${item.source} ${item.id}`} item={item} />
                  ))}
                </ul>
              </Section>
            );
          })}
        </div>
      )}
    </Page>
  );
}
