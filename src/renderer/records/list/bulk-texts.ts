import { defineTexts } from '../../ui/language/define-texts.ts';

export const bulkTexts = defineTexts('bulk', {
  edit: { zh: '批量修改', en: 'Edit several' },
  editAll: { zh: '批量修改这些记录…', en: 'Edit all of these…' },
  title: { zh: '批量修改 {shown} 条{entity}', en: 'Edit {shown} {entity}' },
  addTags: { zh: '添加标签', en: 'Add tags' },
  removeTags: { zh: '移除标签', en: 'Remove tags' },
  whichTags: { zh: '哪些标签', en: 'Which tags' },
  preview: { zh: '预览', en: 'Preview' },
  change: { zh: '修改 {shown} 条', en: { one: 'Change {shown} record', other: 'Change {shown} records' } },
  counts: {
    zh: '将修改 {changed} 条，已是此值 {unchanged} 条，被拒绝 {refused} 条。',
    en: '{changed} change, {unchanged} hold this value already, {refused} are refused.',
  },
  what: { zh: '将会怎样', en: 'What would happen' },
  fromTo: { zh: '{field}：{before} → {after}', en: '{field}: {before} → {after}' },
  refused: { zh: '被拒绝：{why}', en: 'Refused: {why}' },
  more: { zh: '另有 {shown} 条同样修改', en: { one: 'and {shown} more', other: 'and {shown} more' } },
  tooMany: {
    zh: '一次最多修改 5,000 条，请先筛选',
    en: '5,000 records at most at once; filter the list first',
  },
});
