import { useMeta } from '../../data/meta.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import styles from './help.module.css';
import { GENERAL, generalName, type HelpBook } from './help-book.ts';
import type { HelpEntry } from './search-help.ts';
import { helpTexts } from './texts.ts';
import { helpPath } from './use-help.ts';

interface Props {
  readonly book: HelpBook;
  /** What fits what is looked for; null while nothing is. */
  readonly found: readonly HelpEntry[] | null;
  readonly topic: string;
  readonly text: string;
}

const KINDS = { page: 'pages', term: 'terms', metric: 'metrics' } as const;

/** The topics by room, or what was found by kind. */
export function TopicList({ book, found, topic, text }: Props) {
  const t = useTexts(helpTexts);
  const local = useLocal();
  const domains = useMeta()?.domains ?? [];
  const groups = found
    ? (['page', 'term', 'metric'] as const).map((kind) => ({
        id: kind,
        name: t(KINDS[kind]),
        entries: found
          .filter((entry) => entry.kind === kind)
          .map(({ id, label }) => ({ key: kind === 'page' ? id : `${kind}:${id}`, label })),
      }))
    : book.chapters.map(({ room, pages }) => ({
        id: room,
        name: local(
          room === GENERAL ? generalName : (domains.find(({ name }) => name === room)?.label ?? room),
        ),
        entries: Object.entries(pages).map(([path, { title }]) => ({ key: path, label: title })),
      }));
  return groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ id, name, entries }) => (
      <section key={id}>
        <h2 className={styles.group}>{name}</h2>
        <ul className={styles.topics}>
          {entries.map(({ key, label }) => (
            <li key={key}>
              <Go
                to={helpPath({ topic: key, text })}
                className={styles.topic}
                aria-current={key === topic ? 'page' : undefined}
              >
                {local(label)}
              </Go>
            </li>
          ))}
        </ul>
      </section>
    ));
}
