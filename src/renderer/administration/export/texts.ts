import { defineTexts } from '../../ui/language/define-texts.ts';

export const exportTexts = defineTexts('workspaceExport', {
  title: { zh: '导出工作区', en: 'Export workspace' },
  what: {
    zh: '把您能看到的全部记录和文件导出为普通格式，用于迁移到其他产品或自行存档。VendorDesk 里的数据不受影响。',
    en: 'Takes all records and files that you may see out in ordinary formats, to move to another product or to keep. The data in VendorDesk is not touched.',
  },
  plain: {
    zh: '导出的内容没有加密。任何拿到文件的人都能读取全部内容，包括敏感字段。请只保存在您信任的位置。如果只是防止数据丢失，请使用备份：备份是加密的。',
    en: 'What comes out is not encrypted. Whoever gets the file can read all of it, sensitive fields too. Save it only where you trust the place. To guard against loss, use backups instead: they are encrypted.',
  },
  contents: { zh: '包含什么', en: 'What is in it' },
  includes: {
    zh: '每种记录的全部字段，包括回收站；记录引用的文件；说明各字段的清单；中英文说明。',
    en: 'All fields of every kind of record, the recycle bin included; the files that records refer to; a manifest that explains the fields; a README in both languages.',
  },
  excludes: {
    zh: '不包含更改历史、机密附件、口令和密钥，也不包含您无权查看的内容；清单会列出这些内容。',
    en: 'Not the history of changes, confidential attachments, passphrases and keys, nor what you may not see; the manifest lists what was left out.',
  },
  format: { zh: '格式', en: 'Format' },
  sqlite: { zh: 'SQLite 数据库', en: 'SQLite database' },
  sqliteHint: {
    zh: '一个数据库文件，每种记录一张表。适合程序读取。',
    en: 'One database file with a table for each kind of record. For programs.',
  },
  csv: { zh: 'CSV 文件', en: 'CSV files' },
  csvHint: {
    zh: '每种记录一个 CSV 文件。可用表格软件打开。',
    en: 'One CSV file for each kind of record. Opens in any spreadsheet.',
  },
  passphrase: { zh: '您的口令', en: 'Your passphrase' },
  passphraseHint: {
    zh: '再次确认是您本人。这次导出会记入操作记录。',
    en: 'To be sure that it is you. The export is logged.',
  },
  start: { zh: '导出', en: 'Export' },
  done: {
    zh: '已导出 {records} 条记录和 {files} 个文件。',
    en: '{records} records and {files} files were exported.',
  },
  leftOut: {
    zh: '有 {count} 项没有导出，清单 manifest.json 中写明了原因。',
    en: '{count} things were left out; manifest.json says which and why.',
  },
  save: { zh: '保存文件', en: 'Save the file' },
  cancelled: { zh: '已取消，没有留下任何文件。', en: 'Cancelled; no file was left behind.' },
});
