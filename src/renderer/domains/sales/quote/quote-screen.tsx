import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useRecordId } from '../../../records/record/record-id.ts';
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
  const id = useRecordId();
  const { data, error, isFetching, isFetchedAfterMount } = useQuery(
    trpc.sales.quote.get.queryOptions({ id }),
  );
  // a draft begins with what the program has now, not with what was here before it was last saved
  const outdated = isFetching && !isFetchedAfterMount;
  // once begun it stays, whatever is asked for again behind it
  const [begun, setBegun] = useState<string | null>(null);
  if (data && !outdated && begun !== id) setBegun(id);
  if (data && begun === id) return <QuotePage key={`${id} ${data.quote.status}`} data={data} />;
  return (
    <Page title={t('quotes')}>
      {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="record" />}
    </Page>
  );
}
