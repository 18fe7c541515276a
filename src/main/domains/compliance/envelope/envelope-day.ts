import { SYSTEM } from '../../../core/access/actor.ts';
import type { Recurring } from '../../../core/jobs/recurring.ts';
import type { Work } from '../../../core/storage/work.ts';
import { closeEnvelope } from './envelope-steps.ts';
import { overdueEnvelopes } from './read-envelopes.ts';

/** Envelopes whose last day has passed expire; their contracts are drafts again. */
export function expireEnvelopes(work: Work): void {
  for (const envelope of overdueEnvelopes(work, work.today))
    closeEnvelope(work, envelope, 'expire', { reason: null });
}

export const envelopeDay: Recurring = {
  name: 'compliance.envelope.expire',
  label: { zh: '签署流程过期', en: 'Envelopes expire' },
  every: 60 * 60_000,
  run: async ({ workspace }) => {
    if (overdueEnvelopes(workspace.reader, workspace.today).length === 0) return;
    await workspace.writeWhenFree(
      { action: 'compliance.envelope.expire', actor: SYSTEM, source: 'system' },
      expireEnvelopes,
    );
  },
};
