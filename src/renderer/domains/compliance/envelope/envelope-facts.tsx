import { NOTHING } from '../../../ui/format/format.ts';
import { useTexts } from '../../../ui/language/use-texts.ts';
import { Facts } from '../../../ui/layout/facts.tsx';
import { Go } from '../../../ui/layout/go.tsx';
import { Section } from '../../../ui/layout/section.tsx';
import type { Envelope } from './envelope-data.ts';
import { envelopeTexts } from './texts.ts';

/** The contract, the file and its fingerprints. */
export function EnvelopeFacts({ envelope }: { readonly envelope: Envelope }) {
  const t = useTexts(envelopeTexts);
  const { contractId, title, fileName, expiresOn, note, closeReason, sent, current } = envelope;
  return (
    <Section title={t('facts')}>
      <Facts
        facts={[
          { name: t('contract'), value: <Go to={`/compliance/contracts/${contractId}`}>{title}</Go> },
          { name: t('fileName'), value: fileName },
          { name: t('expiresOn'), value: expiresOn ?? NOTHING },
          ...(note ? [{ name: t('note'), value: note }] : []),
          ...(closeReason ? [{ name: t('closeReason'), value: closeReason }] : []),
          { name: t('sentHash'), value: `SHA-256 ${sent}` },
          ...(current === sent ? [] : [{ name: t('nowHash'), value: `SHA-256 ${current}` }]),
        ]}
      />
    </Section>
  );
}
