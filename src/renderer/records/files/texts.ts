import { defineTexts } from '../../ui/language/define-texts.ts';

export const fileTexts = defineTexts('files', {
  files: { zh: '附件', en: 'Files' },
  filesCounted: { zh: '附件 {count}', en: 'Files {count}' },
  hint: {
    zh: '每个最大 {megabytes} MB，程序和脚本除外',
    en: 'Up to {megabytes} MB each; no programs or scripts',
  },
  none: { zh: '还没有附件', en: 'No files yet' },
  noneHint: {
    zh: '把合同、图纸、邮件放在这里，有权查看这条记录的同事都能打开。',
    en: 'Keep contracts, drawings and mails here. Colleagues who may see this record can open them.',
  },
  asConfidential: { zh: '作为保密附件添加', en: 'Add as confidential' },
  confidential: { zh: '保密附件', en: 'Confidential' },
  download: { zh: '下载 {name}', en: 'Download {name}' },
  view: { zh: '查看 {name}', en: 'View {name}' },
  editNote: { zh: '修改 {name} 的说明', en: 'Edit the note of {name}' },
  remove: { zh: '移除 {name}', en: 'Remove {name}' },
  restore: { zh: '恢复 {name}', en: 'Bring back {name}' },
  removed: { zh: '已移除“{name}”', en: 'Removed “{name}”' },
  restored: { zh: '已恢复“{name}”', en: 'Brought back “{name}”' },
  renamed: {
    zh: '扩展名与内容不符，已按内容改名为“{name}”',
    en: 'The ending did not fit the content, so the file is kept as “{name}”',
  },
  already: {
    zh: '这条记录已有“{name}”，没有重复添加',
    en: 'This record has “{name}” already; nothing was added',
  },
  showRemoved: { zh: '回收站', en: 'Recycle bin' },
  noneRemoved: { zh: '回收站里没有附件', en: 'No files in the recycle bin' },
  note: { zh: '说明', en: 'Note' },
  noteTitle: { zh: '“{name}”的说明', en: 'Note of “{name}”' },
  brokenPicture: {
    zh: '图片无法显示。请下载后用其他程序打开。',
    en: 'The picture cannot be shown. Download it and open it with another program.',
  },
  cautionTitle: { zh: '打开前请确认来源', en: 'Make sure where this came from' },
  caution_macros: {
    zh: '“{name}”可以带有宏，打开时可能运行程序。请只打开来自可信来源的文件，并且不要启用宏。',
    en: '“{name}” can hold macros, which may run when it is opened. Open it only if you trust its sender, and leave macros off.',
  },
  caution_archive: {
    zh: '“{name}”是压缩包，其中的内容没有检查过。请不要运行里面的程序。',
    en: '“{name}” is an archive, and what is inside has not been checked. Do not run programs from it.',
  },
  caution_active: {
    zh: '“{name}”在浏览器中打开时可能运行脚本。请只打开来自可信来源的文件。',
    en: '“{name}” may run scripts when a browser opens it. Open it only if you trust its sender.',
  },
  downloadAnyway: { zh: '仍然下载', en: 'Download anyway' },
});
