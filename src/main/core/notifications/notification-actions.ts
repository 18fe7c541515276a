import type { LocalText } from '#shared/texts.ts';

export const notificationActions: Readonly<Record<string, LocalText>> = {
  'core.notification.read': { zh: '标记通知为已读', en: 'Marked notifications as read' },
  'core.notification.snooze': { zh: '稍后提醒', en: 'Put off a notification' },
  'core.notification.settings': { zh: '更改通知设置', en: 'Changed how one is notified' },
  'core.notification.digest': { zh: '生成每日摘要', en: 'Made the daily digests' },
};
