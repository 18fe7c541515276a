import type { Tone } from '#shared/fields.ts';
import type { Report } from './import-types.ts';

type VerdictText = 'verdictNew' | 'verdictChanged' | 'verdictUnchanged' | 'verdictDuplicate' | 'verdictError';

/** The verdicts in the order in which they are shown. */
export const VERDICTS: readonly { verdict: keyof Report['counts']; text: VerdictText; tone: Tone }[] = [
  { verdict: 'new', text: 'verdictNew', tone: 'good' },
  { verdict: 'changed', text: 'verdictChanged', tone: 'progress' },
  { verdict: 'unchanged', text: 'verdictUnchanged', tone: 'neutral' },
  { verdict: 'duplicate', text: 'verdictDuplicate', tone: 'warning' },
  { verdict: 'error', text: 'verdictError', tone: 'bad' },
];
