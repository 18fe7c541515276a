import { Banner } from '../../ui/feedback/banner.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { recordTexts } from '../texts.ts';

/**
 * Stands beside whatever was computed with years whose holidays are not announced yet (`unannounced` of the answer),
 * so that nobody takes a guess for a fact. Nothing where there are none.
 */
export function UnannouncedBanner({ years }: { readonly years: readonly number[] }) {
  const t = useTexts(recordTexts);
  const language = useLanguage();
  if (years.length === 0) return null;
  return <Banner>{t('unannounced', { years: years.join(language === 'zh' ? '、' : ', ') })}</Banner>;
}
