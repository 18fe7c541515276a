import { defineTexts } from '../ui/language/define-texts.ts';

export const attentionTexts = defineTexts('attention', {
  myWork: { zh: '我的工作', en: 'My work' },
  waiting: { zh: '待办', en: 'Waiting' },
  snoozed: { zh: '稍后', en: 'Put off' },
  show: { zh: '显示', en: 'Show' },
  overdue: { zh: '已逾期', en: 'Overdue' },
  today: { zh: '今天', en: 'Today' },
  week: { zh: '本周', en: 'This week' },
  later: { zh: '以后', en: 'Later' },
  needsAction: { zh: '需要处理的通知', en: 'Notifications that need action' },
  complete: { zh: '完成“{title}”', en: 'Complete “{title}”' },
  snooze: { zh: '稍后再办“{title}”', en: 'Put off “{title}”' },
  snoozeShort: { zh: '稍后再办', en: 'Put off' },
  tomorrow: { zh: '明天 09:00', en: 'Tomorrow 09:00' },
  monday: { zh: '下周一 09:00', en: 'Monday 09:00' },
  chooseDay: { zh: '选择日期', en: 'Choose a day' },
  backAt: { zh: '{date} 再提醒', en: 'back {date}' },
  takeUp: { zh: '现在处理', en: 'Take it up now' },
  emptyTitle: { zh: '没有等待您的事', en: 'Nothing waits for you' },
  emptyHint: {
    zh: '到期的下一步、待跟进的报价、任务和需要处理的通知会出现在这里。可以在任何记录的页面上添加任务。',
    en: 'Steps that fall due, quotes to follow up, tasks and notifications that need action come here. Add a task on the page of any record.',
  },
  noneSnoozed: { zh: '没有稍后再办的事', en: 'Nothing is put off' },
  noneSnoozedHint: {
    zh: '把一件事推后，它会在所选的时间回到待办。',
    en: 'Put something off, and it comes back at the time you choose.',
  },
  keysHint: {
    zh: 'J K 移动，E 完成，S 稍后，回车打开',
    en: 'J K move, E completes, S puts off, Enter opens',
  },
  urgentCount: { zh: '{count} 项逾期或今天到期', en: '{count} overdue or due today' },

  notifications: { zh: '通知', en: 'Notifications' },
  unread: {
    zh: '{count} 条未读通知',
    en: { one: '{count} unread notification', other: '{count} unread notifications' },
  },
  noNotifications: { zh: '没有通知。', en: 'No notifications.' },
  allRead: { zh: '全部标为已读', en: 'Mark all as read' },
  markRead: { zh: '标为已读', en: 'Mark as read' },
  more: { zh: '以及另外 {count} 条', en: 'and {count} more' },
  settings: { zh: '通知设置', en: 'Notification settings' },
  ask: { zh: '允许桌面通知', en: 'Allow desktop notices' },
});
