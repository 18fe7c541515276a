import { defineTexts } from '../../ui/language/define-texts.ts';

export const mailTexts = defineTexts('mail', {
  mail: { zh: '邮件', en: 'Mail' },
  from: { zh: '发件人', en: 'From' },
  to: { zh: '收件人', en: 'To' },
  received: { zh: '收到时间', en: 'Received' },
  answers: { zh: '回复的发件', en: 'Answers' },
  noText: { zh: '这封邮件没有文字', en: 'This mail has no text' },
});
