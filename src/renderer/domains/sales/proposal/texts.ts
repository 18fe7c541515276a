import { defineTexts } from '../../../ui/language/define-texts.ts';

export const proposalTexts = defineTexts('salesProposal', {
  proposals: { zh: '方案', en: 'Proposals' },
  none: { zh: '还没有方案。', en: 'No proposals yet.' },
  add: { zh: '新建方案', en: 'New proposal' },
  usualTitle: { zh: '{deal} 解决方案', en: 'Proposal: {deal}' },
  version: { zh: '第 {revision} 版', en: 'Version {revision}' },
  draft: { zh: '草稿', en: 'Draft' },
  submit: { zh: '提交', en: 'Submit' },
  submitTitle: { zh: '提交“{title}”？', en: 'Submit “{title}”?' },
  submitEffect: {
    zh: '方案取得编号，内容不再改变；PDF 和它的指纹一并保存。要改请建立新版本。',
    en: 'The proposal takes its number and stays as it is; its PDF is kept with its fingerprint. A change is a new version.',
  },
  submitted: { zh: '方案已提交', en: 'Proposal submitted' },
  template: { zh: '模板', en: 'Template' },
  usualTemplate: { zh: '默认模板', en: 'The default template' },
  pdf: { zh: '下载 PDF', en: 'Download PDF' },
  mail: { zh: '用邮件发送', en: 'Send by mail' },
  mailed: { zh: '邮件已放入发件箱', en: 'The mail is in the outbox' },
  accept: { zh: '客户认可', en: 'Accepted' },
  decline: { zh: '客户不认可', en: 'Declined' },
  declineTitle: { zh: '客户不认可“{title}”', en: 'The customer declined “{title}”' },
  answer: { zh: '客户答复', en: 'What the customer said' },
  revise: { zh: '建立新版本', en: 'New version' },
  versions: { zh: '版本', en: 'Versions' },
  fingerprint: { zh: 'PDF 指纹（SHA-256）', en: 'Fingerprint of the PDF (SHA-256)' },
  missing: {
    zh: '提交前还缺：{names}。请填写，或从文字和模板中去掉。',
    en: 'Before it can be submitted this is missing: {names}. Fill it in, or take it out of texts and template.',
  },
  fieldsHint: {
    zh: '文字中可以引用 {example}，提交时换成实际内容。',
    en: 'Texts may name {example}; it becomes the value when the proposal is submitted.',
  },
  missingGlyphs: {
    zh: '字体中没有这些字符：{characters}',
    en: 'No font has these characters: {characters}',
  },
  sentItem: { zh: '方案“{title}”（{number}）：{state}', en: 'Proposal “{title}” ({number}): {state}' },
});
