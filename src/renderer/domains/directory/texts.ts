import { defineTexts } from '../../ui/language/define-texts.ts';

export const directoryTexts = defineTexts('directory', {
  issue: { zh: '发出', en: 'Send' },
  issueTitle: { zh: '发出“{subject}”？', en: 'Send “{subject}”?' },
  issueEffect: {
    zh: '信函取得编号，内容不再改变；PDF 原样保存。',
    en: 'The letter takes its number and stays as it is; its PDF is kept as it was sent.',
  },
  issued: { zh: '信函已发出', en: 'Letter sent' },
  mail: { zh: '用邮件发送', en: 'Send by mail' },
  mailed: { zh: '邮件已放入发件箱', en: 'The mail is in the outbox' },
  pdf: { zh: '下载 PDF', en: 'Download PDF' },
  byTemplate: { zh: '按模板', en: 'By template' },
  history: { zh: '历史', en: 'History' },
  letter: { zh: '信函', en: 'Letter' },
  missingGlyphs: {
    zh: '字体中没有这些字符：{characters}',
    en: 'No font has these characters: {characters}',
  },
});
