import { defineEntity } from '../../../core/entities/entity.ts';
import { integer, json, text } from '../../../core/entities/field.ts';

/** The rules of scoring as somebody saved them. The last one is in force; going back adds the older one again. */
export const ScoreVersion = defineEntity({
  name: 'scoreVersion',
  domain: 'marketing',
  label: { zh: '评分规则版本', en: 'Version of scoring rules' },
  plural: { zh: '评分规则版本', en: 'Versions of scoring rules' },
  mergeClass: 'ledger',
  titleField: 'note',
  hasPage: false,
  customisable: false,
  defaultSort: { field: 'revision', descending: true },
  uniqueTogether: ['revision'],
  fields: {
    revision: integer({ label: { zh: '版本', en: 'Version' }, required: true, inList: true, sortable: true }),
    rules: json({ label: { zh: '规则', en: 'Rules' }, required: true }),
    restored: integer({ label: { zh: '恢复自', en: 'Went back to' }, inList: true }),
    note: text({ label: { zh: '说明', en: 'Note' }, required: true, inList: true, max: 300 }),
  },
});
