import { useEntity } from '../../data/meta.ts';
import { SideDrawer } from '../../ui/drawer/side-drawer.tsx';
import { useLocal, useTexts } from '../../ui/language/use-texts.ts';
import { Go } from '../../ui/layout/go.tsx';
import styles from './help.module.css';
import { HelpArticle } from './help-article.tsx';
import { helpTexts } from './texts.ts';
import { helpPath, metricsOfPage, useHelpBook, useMetricMeanings, usePlace } from './use-help.ts';

/** Help on the page that is shown, over its edge. */
export function HelpDrawer({ onClose }: { readonly onClose: () => void }) {
  const t = useTexts(helpTexts);
  const local = useLocal();
  const { route, params } = usePlace();
  const book = useHelpBook();
  const meanings = useMetricMeanings();
  const entity = useEntity(params.entity ?? '');
  const page = book?.pages[route];
  // a screen for every kind of record bears the name of the kind it shows
  const title = entity ? local(entity.plural) : page ? local(page.title) : t('help');
  return (
    <SideDrawer
      opened
      onClose={onClose}
      title={title}
      actions={
        <div className={styles.foot}>
          <Go to={helpPath(page ? { topic: route } : {})} onClick={onClose}>
            {t('allHelp')}
          </Go>
        </div>
      }
    >
      {book && !page && <p>{t('noneHere')}</p>}
      {book && page && (
        <HelpArticle
          page={page}
          terms={book.terms}
          metrics={metricsOfPage(page, meanings, params)}
          onLeave={onClose}
        />
      )}
    </SideDrawer>
  );
}
