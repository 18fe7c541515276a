import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { useRecordId } from '../../../records/record/record-id.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Page } from '../../../ui/layout/page.tsx';
import { EnvelopePage } from './envelope-page.tsx';
import { envelopeTexts } from './texts.ts';

/** An envelope, on its own page or beside its list. */
export function EnvelopeScreen() {
  const t = useTexts(envelopeTexts);
  const language = useLanguage();
  const id = useRecordId();
  const { data, error } = useQuery(trpc.compliance.envelope.get.queryOptions({ id }));
  if (data) return <EnvelopePage key={id} data={data} />;
  return (
    <Page title={t('envelopes')}>
      {error ? <ProblemNotice>{errorSentence(error, language)}</ProblemNotice> : <Waiting shape="record" />}
    </Page>
  );
}
