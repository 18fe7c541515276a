import { defineTexts } from '../../ui/language/define-texts.ts';

export const storeTexts = defineTexts('fileStore', {
  title: { zh: '文件', en: 'Files' },
  held: { zh: '工作区中的文件', en: 'Files in the workspace' },
  heldHint: {
    zh: '附件和已签发的单据都加密保存在工作区内。内容相同的文件只保存一份，备份时一并带走。',
    en: 'Attachments and issued documents are kept encrypted inside the workspace. The same content is kept once, and goes into every backup.',
  },
  count: { zh: '文件数', en: 'Files' },
  size: { zh: '占用', en: 'Size' },
  limit: { zh: '附件大小上限', en: 'Limit of attachments' },
  limitHint: { zh: '每个附件最多，1 至 200 MB', en: 'Per attachment, 1 to 200 MB' },
  limitSaved: { zh: '已更改上限', en: 'The limit was changed' },
  sweep: { zh: '无人引用的文件', en: 'Files that nothing refers to' },
  sweepHint: {
    zh: '最后一条引用消失后再保留 30 天，以便撤销；此后每天自动清理。回收站中的附件仍算引用。',
    en: 'They stay for 30 days after their last record let go of them, so that an undo finds them; after that they are removed daily. Files in the recycle bin still count.',
  },
  waiting: { zh: '尚在保留期', en: 'Still kept' },
  due: { zh: '可以清理', en: 'Due to go' },
  counted: {
    zh: '{shown} 个 · {size}',
    en: { one: '{shown} file · {size}', other: '{shown} files · {size}' },
  },
  sweepNow: { zh: '现在清理', en: 'Remove now' },
  sweepTitle: {
    zh: '清理 {count} 个文件',
    en: { one: 'Remove {count} file', other: 'Remove {count} files' },
  },
  sweepWarning: {
    zh: '将永久移除 {count} 个文件（{size}）。没有记录引用它们，此操作不能撤销。',
    en: {
      one: '{count} file ({size}) goes for good. No record refers to it, and this cannot be undone.',
      other: '{count} files ({size}) go for good. No record refers to them, and this cannot be undone.',
    },
  },
  swept: {
    zh: '已移除 {count} 个文件（{size}）',
    en: { one: 'Removed {count} file ({size})', other: 'Removed {count} files ({size})' },
  },
});
