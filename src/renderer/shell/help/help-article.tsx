import type { HelpPage } from '../../records/help.ts';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import styles from './help.module.css';
import type { HelpBook } from './help-book.ts';
import { helpTexts } from './texts.ts';
import type { MetricMeaning } from './use-help.ts';

interface Props {
  readonly page: HelpPage;
  readonly terms: HelpBook['terms'];
  readonly metrics: readonly MetricMeaning[];
  /** Called when a link leads away. */
  readonly onLeave?: () => void;
}

/** What a page is for, what to do first, its terms, and what its metrics mean. */
export function HelpArticle({ page, terms, metrics, onLeave }: Props) {
  const t = useTexts(helpTexts);
  const local = useLocal();
  const words = (page.terms ?? []).flatMap((name) => terms[name] ?? []);
  return (
    <div className={styles.article}>
      <p className={styles.purpose}>{local(page.purpose)}</p>
      {page.first.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('first')}</h3>
          <ol className={styles.steps}>
            {page.first.map(({ text, path }) => (
              <li key={text.en}>
                {local(text)}
                {path && (
                  <>
                    {' '}
                    <Go to={path} onClick={onLeave} aria-label={`${t('goThere')} ${local(text)}`}>
                      {t('goThere')}
                    </Go>
                  </>
                )}
              </li>
            ))}
          </ol>
        </section>
      )}
      {words.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('terms')}</h3>
          <dl className={styles.meanings}>
            {words.map(({ label, meaning }) => (
              <div key={label.en}>
                <dt>{local(label)}</dt>
                <dd>{local(meaning)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {metrics.length > 0 && (
        <section>
          <h3 className={styles.heading}>{t('metrics')}</h3>
          <dl className={styles.meanings}>
            {metrics.map(({ id, label, definition }) => (
              <div key={id}>
                <dt>
                  <Go to={`/metrics/${id}`} onClick={onLeave}>
                    {local(label)}
                  </Go>
                </dt>
                <dd>{local(definition)}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </div>
  );
}
