import { useQueries } from '@tanstack/react-query';
import { trpc } from '../../data/trpc.ts';
import { Banner } from '../../ui/feedback/banner.tsx';
import { useLanguage, useTexts } from '../../ui/language/use-texts.ts';
import { calendarTexts } from './texts.ts';

/** Says which of these years have no holiday notice yet, so that nobody takes a guess for a fact. */
export function UnannouncedBanner({ years }: { readonly years: readonly number[] }) {
  const t = useTexts(calendarTexts);
  const language = useLanguage();
  const missing = useQueries({
    queries: years.map((year) => trpc.calendar.holidays.queryOptions({ year })),
    combine: (answers) => answers.flatMap(({ data }) => (data && !data.announced ? [data.year] : [])),
  });
  if (missing.length === 0) return null;
  return <Banner>{t('unannounced', { years: missing.join(language === 'zh' ? '、' : ', ') })}</Banner>;
}
