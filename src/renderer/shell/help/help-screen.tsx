import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useRouterState } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTexts } from '../../ui/language/use-texts.ts';
import { EmptyState } from '../../ui/layout/empty-state.tsx';
import { Page } from '../../ui/layout/page.tsx';
import { useGo } from '../../ui/layout/use-go.ts';
import { useReadings } from '../palette/use-readings.ts';
import styles from './help.module.css';
import { helpEntries } from './help-entries.ts';
import { searchHelp } from './search-help.ts';
import { helpTexts } from './texts.ts';
import { TopicArticle } from './topic-article.tsx';
import { TopicList } from './topic-list.tsx';
import { helpPath, useHelpBook, useMetricMeanings } from './use-help.ts';

/** All help: its topics by room, and a search over pages, terms and metrics that asks nobody. */
export function HelpScreen() {
  const t = useTexts(helpTexts);
  const go = useGo();
  const book = useHelpBook();
  const metrics = useMetricMeanings();
  const address = useRouterState({ select: ({ location }) => location.search as Record<string, unknown> });
  const text = typeof address.q === 'string' || typeof address.q === 'number' ? String(address.q) : '';
  const topic = typeof address.topic === 'string' ? address.topic : '';
  const entries = useMemo(() => (book ? helpEntries(book, metrics) : []), [book, metrics]);
  const readingsOf = useReadings(
    entries.map(({ label }) => label.zh),
    /[a-z]/i.test(text),
  );
  const found =
    text.trim() === ''
      ? null
      : searchHelp(
          entries.map((entry) => ({ ...entry, readings: readingsOf(entry.label.zh) })),
          text,
        );
  const [best] = found ?? [];
  const bestTopic = best && (best.kind === 'page' ? best.id : `${best.kind}:${best.id}`);
  const shown = topic || (bestTopic ?? '/help');
  return (
    <Page title={t('help')}>
      <div className={styles.book}>
        <nav className={styles.index} aria-label={t('topics')}>
          <TextInput
            type="search"
            autoFocus
            data-list-search
            aria-label={t('look')}
            placeholder={t('lookHint')}
            leftSection={<IconSearch size={15} />}
            value={text}
            onChange={({ currentTarget }) => go(helpPath({ text: currentTarget.value }), { replace: true })}
          />
          {found && <p className={styles.count}>{t('found', { count: found.length })}</p>}
          {book && <TopicList book={book} found={found} topic={shown} text={text} />}
        </nav>
        {found?.length === 0 ? (
          <EmptyState title={t('nothing', { text })} hint={t('nothingHint')} />
        ) : (
          book && <TopicArticle book={book} topic={shown} metrics={metrics} />
        )}
      </div>
    </Page>
  );
}
