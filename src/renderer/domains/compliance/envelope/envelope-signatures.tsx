import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { trpc } from '../../../data/trpc.ts';
import { errorSentence } from '../../../data/wire-error.ts';
import { ProblemNotice } from '../../../ui/feedback/problem-notice.tsx';
import { Waiting } from '../../../ui/feedback/waiting.tsx';
import { useLanguage, useTexts } from '../../../ui/language/use-texts.ts';
import { Section } from '../../../ui/layout/section.tsx';
import { SignatureCard } from '../signing/signature-card.tsx';
import { envelopeTexts } from './texts.ts';

/** What the signatures in the file are worth, checked now. */
export function EnvelopeSignatures({ id }: { readonly id: string }) {
  const t = useTexts(envelopeTexts);
  const language = useLanguage();
  const { data, error } = useQuery(trpc.compliance.envelope.check.queryOptions({ id }));
  if (data && data.signatures.length > 0)
    return data.signatures.map((signature, at) => (
      <SignatureCard key={signature.field} signature={signature} n={at + 1} />
    ));
  return (
    <Section title={t('signatures')}>
      {error && <ProblemNotice>{errorSentence(error, language)}</ProblemNotice>}
      {!data && !error && <Waiting shape="rows" />}
      {data && <Text c="dimmed">{t('noSignatures')}</Text>}
    </Section>
  );
}
