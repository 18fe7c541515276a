import { defineTexts } from '../../ui/language/define-texts.ts';

export const tagsTexts = defineTexts('tags', {
  title: { zh: '标签', en: 'Tags' },
  add: { zh: '新建标签', en: 'New tag' },
  name: { zh: '名称', en: 'Name' },
  colour: { zh: '颜色', en: 'Colour' },
  kinds: { zh: '适用范围', en: 'For' },
  allKinds: { zh: '所有记录', en: 'All records' },
  kindsHint: { zh: '不选则适用于所有记录', en: 'For all records where none is chosen' },
  uses: { zh: '使用', en: 'Used by' },
  usesHint: { zh: '只计您能看到的记录', en: 'Counts the records that you may see' },
  records: { zh: '{shown} 条', en: { one: '{shown} record', other: '{shown} records' } },
  edit: { zh: '修改', en: 'Change' },
  editOf: { zh: '修改标签“{name}”', en: 'Change the tag “{name}”' },
  merge: { zh: '合并', en: 'Merge' },
  mergeOf: { zh: '合并标签“{name}”', en: 'Merge the tag “{name}”' },
  remove: { zh: '移除', en: 'Remove' },
  removeOf: { zh: '移除标签“{name}”', en: 'Remove the tag “{name}”' },
  save: { zh: '保存', en: 'Save' },
  saved: { zh: '标签“{name}”已保存。', en: 'The tag “{name}” was saved.' },
  into: { zh: '合并到', en: 'Merge into' },
  mergeHint: {
    zh: '带有“{name}”的记录改带所选的标签，然后“{name}”被移除。可以撤销。',
    en: 'Records with “{name}” get the chosen tag instead, and “{name}” is removed. It can be undone.',
  },
  mergeCounts: {
    zh: '{moved} 条记录改用“{into}”，{both} 条两个都有。',
    en: '{moved} get “{into}” instead, {both} have both already.',
  },
  merged: { zh: '标签已合并。', en: 'The tags were merged.' },
  removeHint: {
    zh: '“{name}”会从所有记录上移除，包括您看不到的记录。可以撤销。',
    en: '“{name}” comes off every record, those that you may not see included. It can be undone.',
  },
  removed: { zh: '标签已移除。', en: 'The tag was removed.' },
  emptyTitle: { zh: '还没有标签', en: 'No tags yet' },
  emptyHint: {
    zh: '标签用来标记不同类型的记录，例如“重点”“展会”。可以在这里新建，也可以在记录页面上直接输入。',
    en: 'Tags mark records of different kinds, such as “key account” or “trade fair”. Make one here, or type it on a record’s page.',
  },
});
