import { defineTexts } from '../../ui/language/define-texts.ts';

export const notificationTexts = defineTexts('accountNotifications', {
  title: { zh: '通知', en: 'Notifications' },
  hint: {
    zh: '选择每类通知以什么方式告诉您。桌面通知在程序运行时由系统显示。',
    en: 'Choose how you hear of each kind of thing. Desktop notices are shown by the system while the program runs.',
  },
  kind: { zh: '类别', en: 'Kind' },
  inApp: { zh: '程序内', en: 'In the program' },
  desktop: { zh: '桌面', en: 'Desktop' },
  digest: { zh: '每日摘要', en: 'Daily digest' },
  withDigest: { zh: '每天发送摘要', en: 'A digest every day' },
  digestAt: { zh: '摘要时间', en: 'Time of the digest' },
  digestMail: { zh: '同时发到邮箱（需要已设置发信）', en: 'Mail it to (once sending mail is set up)' },
  saved: { zh: '已保存通知设置', en: 'Saved how you are notified' },
});
