import { defineEntity } from '../entities/entity.ts';
import { integer, text } from '../entities/field.ts';

/** That a list left the workspace as a file: who took what, and how much of it. */
export const ExportJob = defineEntity({
  name: 'exportJob',
  domain: 'core',
  label: { zh: '导出', en: 'Export' },
  plural: { zh: '导出记录', en: 'Exports' },
  mergeClass: 'ledger',
  titleField: 'fileName',
  hasPage: false,
  fields: {
    fileName: text({ label: { zh: '文件', en: 'File' }, required: true, inList: true, max: 300 }),
    entityName: text({ label: { zh: '内容', en: 'Content' }, required: true, inList: true, max: 100 }),
    rowCount: integer({ label: { zh: '行数', en: 'Rows' }, required: true, inList: true }),
  },
});
