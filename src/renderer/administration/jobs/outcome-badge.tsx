import type { Outputs } from '../../data/trpc.ts';
import { useTexts } from '../../ui/language/use-texts.ts';
import { StatusBadge } from '../../ui/layout/status-badge.tsx';
import { jobTexts } from './texts.ts';

export type Run = Outputs['jobs']['history'][number];

const TONES = { done: 'good', failed: 'bad', cutOff: 'warning', running: 'progress' } as const;

/** How a run went. */
export function OutcomeBadge({ outcome }: { readonly outcome: Run['outcome'] }) {
  const t = useTexts(jobTexts);
  return <StatusBadge label={t(outcome)} tone={TONES[outcome]} />;
}
