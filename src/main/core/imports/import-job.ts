import { defineEntity } from '../entities/entity.ts';
import { integer, text } from '../entities/field.ts';

/** What an import did; written in its own change group, so that undoing the group undoes the import. */
export const ImportJob = defineEntity({
  name: 'importJob',
  domain: 'core',
  label: { zh: '导入', en: 'Import' },
  plural: { zh: '导入记录', en: 'Imports' },
  mergeClass: 'ledger',
  titleField: 'fileName',
  hasPage: false,
  indexes: [['fileHash', 'entityName']],
  reverse: () => undefined, // that it was undone stands in the log
  fields: {
    fileName: text({ label: { zh: '文件', en: 'File' }, required: true, inList: true, max: 300 }),
    fileHash: text({ label: { zh: '文件指纹', en: 'File hash' }, required: true, max: 64 }),
    entityName: text({ label: { zh: '内容', en: 'Content' }, required: true, inList: true, max: 100 }),
    created: integer({ label: { zh: '新增', en: 'New' }, required: true, inList: true }),
    updated: integer({ label: { zh: '更新', en: 'Changed' }, required: true, inList: true }),
    unchanged: integer({ label: { zh: '未变', en: 'Unchanged' }, required: true, inList: true }),
    failed: integer({
      label: { zh: '跳过的错误行', en: 'Rows with errors skipped' },
      required: true,
      inList: true,
    }),
  },
});
