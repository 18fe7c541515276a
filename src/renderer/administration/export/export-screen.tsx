import { Banner } from '../../ui/feedback/banner.tsx';
import { useTexts } from '../../ui/language/use-texts.ts';
import { Page } from '../../ui/layout/page.tsx';
import { Section } from '../../ui/layout/section.tsx';
import styles from './export.module.css';
import { ExportForm } from './export-form.tsx';
import { exportTexts } from './texts.ts';

/** Taking everything out: what it is, what it is not, and the way to it. */
export function ExportScreen() {
  const t = useTexts(exportTexts);
  return (
    <Page title={t('title')}>
      <div className={styles.page}>
        <Banner>{t('plain')}</Banner>
        <Section title={t('contents')}>
          <p className={styles.words}>{t('what')}</p>
          <p className={styles.words}>{t('includes')}</p>
          <p className={styles.words}>{t('excludes')}</p>
        </Section>
        <ExportForm />
      </div>
    </Page>
  );
}
