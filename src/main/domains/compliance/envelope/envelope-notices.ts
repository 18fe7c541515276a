import type { NotificationKind } from '../../../core/notifications/notification-kinds.ts';
import { notify } from '../../../core/notifications/notify.ts';
import type { Work } from '../../../core/storage/work.ts';
import { signersOf } from './read-envelopes.ts';
import { whoseTurn } from './signing-order.ts';

export const envelopeNotifications: readonly NotificationKind[] = [
  {
    name: 'envelopeTurn',
    label: { zh: '有合同等我签署或审批', en: 'A contract waits for my signature' },
    text: { zh: '“{record}”等您处理', en: '“{record}” waits for you' },
    ofRecord: true,
    needsAction: true,
    usual: { inApp: true, desktop: true, digest: true },
  },
  {
    name: 'envelopeClosed',
    label: { zh: '签署流程结束', en: 'An envelope has ended' },
    text: { zh: '“{record}”的签署流程：{state}', en: 'The envelope “{record}”: {state}' },
    ofRecord: true,
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
];

/** Tells those of us whose turn it is, each once; `again` where they are reminded. Returns how many wait. */
export function tellWhoseTurn(work: Work, envelopeId: string, again = ''): number {
  const turn = whoseTurn(signersOf(work, envelopeId));
  for (const { id, personId } of turn)
    if (personId !== null)
      notify(work, {
        kind: 'envelopeTurn',
        to: [personId],
        record: { entity: 'envelope', id: envelopeId },
        once: `envelopeTurn ${id} ${again}`,
      });
  return turn.length;
}
