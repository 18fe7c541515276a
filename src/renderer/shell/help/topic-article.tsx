import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import styles from './help.module.css';
import { HelpArticle } from './help-article.tsx';
import type { HelpBook } from './help-book.ts';
import { helpTexts } from './texts.ts';
import { type MetricMeaning, metricsOfPage } from './use-help.ts';

interface Props {
  readonly book: HelpBook;
  /** The path of a route, `term:` and a name, or `metric:` and an id. */
  readonly topic: string;
  readonly metrics: readonly MetricMeaning[];
}

/** One topic of help: a page of the program, a term, or a metric. */
export function TopicArticle({ book, topic, metrics }: Props) {
  const t = useTexts(helpTexts);
  const local = useLocal();
  const page = book.pages[topic];
  const term = book.terms[topic.replace(/^term:/, '')];
  const metric = metrics.find(({ id }) => topic === `metric:${id}`);
  if (page)
    return (
      <article>
        <h2 className={styles.title}>{local(page.title)}</h2>
        <HelpArticle page={page} terms={book.terms} metrics={metricsOfPage(page, metrics)} />
        {!topic.includes('$') && topic !== '/help' && (
          <p>
            <Go to={topic}>{t('openPage')}</Go>
          </p>
        )}
      </article>
    );
  if (metric)
    return (
      <article>
        <h2 className={styles.title}>{local(metric.label)}</h2>
        <p className={styles.purpose}>{local(metric.definition)}</p>
        <p>
          <Go to={`/metrics/${metric.id}`}>{t('openPage')}</Go>
        </p>
      </article>
    );
  if (term)
    return (
      <article>
        <h2 className={styles.title}>{local(term.label)}</h2>
        <p className={styles.purpose}>{local(term.meaning)}</p>
      </article>
    );
  return null;
}
