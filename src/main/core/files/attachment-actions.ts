import type { LocalText } from '#shared/texts.ts';

/** What happens to files, as histories call it. */
export const attachmentActions: Readonly<Record<string, LocalText>> = {
  'core.attachment.receive': { zh: '接收文件内容', en: 'Took in the content of a file' },
  'core.attachment.create': { zh: '添加附件', en: 'Attached a file' },
  'core.attachment.update': { zh: '修改附件说明', en: 'Changed the note of a file' },
  'core.attachment.delete': { zh: '移除附件', en: 'Removed a file' },
  'core.attachment.restore': { zh: '恢复附件', en: 'Brought a file back' },
  'core.file.limit': { zh: '更改附件大小上限', en: 'Changed the limit of attachments' },
  'core.file.sweep': { zh: '清理无人引用的文件', en: 'Removed files that nothing referred to' },
};
