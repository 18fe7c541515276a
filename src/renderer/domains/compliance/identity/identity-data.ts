import type { Tone } from '#shared/fields.ts';
import type { Outputs } from '../../../data/trpc.ts';

export type Overview = Outputs['compliance']['identity']['overview'];
export type Certificate = Overview['certificates'][number];

type Word = 'good' | 'expired' | 'notYet' | 'revoked' | 'replaced';

const TONES: Readonly<Record<Word, Tone>> = {
  good: 'good',
  expired: 'bad',
  notYet: 'warning',
  revoked: 'bad',
  replaced: 'neutral',
};

/** The one word for a certificate, with its colour. */
export function certificateWord({ status, certificate }: Certificate): { word: Word; tone: Tone } {
  const word = status === 'revoked' ? 'revoked' : status === 'replaced' ? 'replaced' : certificate;
  return { word, tone: TONES[word] };
}
