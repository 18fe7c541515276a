import { useQuery } from '@tanstack/react-query';
import { transferAddress } from '../../../data/transfers.ts';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { PdfView } from '../../../ui/files/pdf-view.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { envelopeTexts } from './texts.ts';

/** The pages as they stand, with the signatures that are on them. */
export function EnvelopeFile({ id }: { readonly id: string }) {
  const t = useTexts(envelopeTexts);
  const language = useLanguage();
  const { data, error } = useQuery({
    ...trpc.compliance.envelope.file.queryOptions({ id, which: 'current' }),
    gcTime: 0, // what is held ready is not held for long
    refetchOnWindowFocus: false,
  });
  return (
    <Section title={t('preview')}>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="record" />}
      {data && <PdfView address={transferAddress(data.download)} label={t('preview')} broken={t('broken')} />}
    </Section>
  );
}
