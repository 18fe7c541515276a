import type { NotificationKind } from '../../../core/notifications/notification-kinds.ts';

/** What people are told of leads. */
export const leadNotifications: readonly NotificationKind[] = [
  {
    name: 'leadGiven',
    label: { zh: '有人给我线索', en: 'Somebody gives me a lead' },
    text: { zh: '{by}给您一条线索：{record}', en: '{by} gave you a lead: {record}' },
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
  {
    name: 'leadToPool',
    label: { zh: '我的线索进入公海', en: 'A lead of mine went to the pool' },
    text: {
      zh: '线索“{record}”未在期限内确认，已放入公海。',
      en: 'The lead “{record}” was not accepted in time and went to the pool.',
    },
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
];
