import { choiceOf, useEntity } from '../../../data/meta.ts';
import { useLocal, useTexts } from '../../../ui/language/use-texts.ts';
import { StatusBadge } from '../../../ui/layout/status-badge.tsx';
import type { Signer } from './envelope-data.ts';
import { envelopeTexts } from './texts.ts';

/** Where a signer stands, in one word; of those who wait, whether it is their turn. */
export function SignerState({ signer }: { readonly signer: Signer }) {
  const t = useTexts(envelopeTexts);
  const local = useLocal();
  const entity = useEntity('envelopeSigner');
  if (signer.status === 'waiting')
    return (
      <StatusBadge label={t(signer.turn ? 'turn' : 'later')} tone={signer.turn ? 'progress' : 'neutral'} />
    );
  const { label, tone } = choiceOf(entity, 'status', signer.status);
  return <StatusBadge label={local(label)} tone={tone} />;
}
