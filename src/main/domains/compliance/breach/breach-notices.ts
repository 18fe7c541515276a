import type { WaitingSource } from '../../../core/my-work/waiting-source.ts';
import type { NotificationKind } from '../../../core/notifications/notification-kinds.ts';

export const breachNotifications: readonly NotificationKind[] = [
  {
    name: 'breachSuspected',
    label: { zh: '合同疑似违约', en: 'A breach of contract is suspected' },
    text: {
      zh: '“{record}”应在 {date} 前完成，疑似违约',
      en: '“{record}” was due on {date}: a breach is suspected',
    },
    ofRecord: true,
    needsAction: true,
    usual: { inApp: true, desktop: false, digest: true },
  },
];

/** Suspected breaches wait for the owner of the contract to decide. */
export const breachesWaiting: readonly WaitingSource[] = [
  {
    id: 'compliance.breach',
    label: { zh: '疑似违约待认定', en: 'Decide on a suspected breach' },
    entity: 'breach',
    filter: () => ({
      and: [
        { field: 'status', op: 'equals', value: 'suspected' },
        { field: 'contractId.ownerId', op: 'equals', value: { me: true } },
      ],
    }),
    due: null,
    about: 'contractId',
  },
];
