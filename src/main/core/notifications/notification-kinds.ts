import type { LocalText } from '#shared/texts.ts';

/** How a person hears of a kind of thing, unless they chose otherwise. */
export interface Ways {
  /** In the program: the bell and its list. */
  readonly inApp: boolean;
  /** By the notices of the system, while the program runs. */
  readonly desktop: boolean;
  /** In the daily digest. */
  readonly digest: boolean;
}

/** A kind of notification; texts carry `{name}`s, and `{record}` for what the record is called. */
export interface NotificationKind {
  readonly name: string;
  readonly label: LocalText;
  readonly text: LocalText;
  /** Its text comes from the record: whoever may not read that any more does not read it either. */
  readonly ofRecord?: true;
  /** It waits in “my work” until it is read. */
  readonly needsAction: boolean;
  readonly usual: Ways;
}

/** The platform's own kinds; a room adds its own to `notificationKinds` of its `Room`. */
export const CORE_NOTIFICATIONS: readonly NotificationKind[] = [
  {
    name: 'taskAssigned',
    label: { zh: '有人给我任务', en: 'Somebody gives me a task' },
    text: { zh: '{by}给您一项任务：{title}', en: '{by} gave you a task: {title}' },
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
  {
    name: 'ruleSays',
    label: { zh: '规则的通知', en: 'A rule tells me' },
    text: { zh: '{text}', en: '{text}' },
    ofRecord: true,
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: true },
  },
  {
    name: 'ruleFailed',
    label: { zh: '我的规则执行失败', en: 'A rule of mine failed' },
    text: { zh: '规则“{rule}”没有完成：{why}', en: 'The rule “{rule}” did not finish: {why}' },
    needsAction: true,
    usual: { inApp: true, desktop: false, digest: true },
  },
  {
    name: 'ruleStopped',
    label: { zh: '我的规则被中止或停用', en: 'A rule of mine was stopped' },
    text: { zh: '规则“{rule}”已中止：{why}', en: 'The rule “{rule}” was stopped: {why}' },
    needsAction: true,
    usual: { inApp: true, desktop: true, digest: true },
  },
  {
    name: 'dailyDigest',
    label: { zh: '每日摘要', en: 'Daily digest' },
    text: {
      zh: '今日摘要：{overdue} 项逾期，{today} 项今天到期，{unread} 条未读通知。',
      en: 'Today: {overdue} overdue, {today} due today, {unread} unread notifications.',
    },
    needsAction: false,
    usual: { inApp: true, desktop: true, digest: false },
  },
];
