import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { salesTexts } from '../texts.ts';
import { QuotePage } from './quote-page.tsx';

/** A quote by its address. */
export function QuoteScreen() {
  const t = useTexts(salesTexts);
  const language = useLanguage();
  const { id = '' } = useParams({ strict: false }) as { id?: string };
  const { data, error } = useQuery(trpc.sales.quote.get.queryOptions({ id }));
  if (data) return <QuotePage key={`${id} ${data.quote.status}`} data={data} />;
  return (
    <Page title={t('quotes')}>
      {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="record" />}
    </Page>
  );
}
