import { defineTexts } from '../../ui/language/define-texts.ts';

export const mergingTexts = defineTexts('merging', {
  title: { zh: '比较并合并', en: 'Compare and merge' },
  stays: { zh: '保留哪一条', en: 'Which one stays' },
  since: { zh: '{name}（{date} 建立）', en: '{name} (since {date})' },
  fields: { zh: '逐项选择', en: 'Field by field' },
  field: { zh: '字段', en: 'Field' },
  kept: { zh: '保留的记录', en: 'The one that stays' },
  lost: { zh: '另一条', en: 'The other' },
  choose: { zh: '“{field}”取哪个值', en: 'Which value of “{field}”' },
  empty: { zh: '（空）', en: '(empty)' },
  follows: { zh: '合并之后', en: 'What follows' },
  moves: { zh: '一并转入：{counts}。', en: 'Goes over: {counts}.' },
  movesNothing: { zh: '没有其他记录引用另一条。', en: 'Nothing else refers to the other one.' },
  fixed: {
    zh: '已签发，不再改动，仍写着“{name}”：{counts}。',
    en: 'Issued and left as it is, naming “{name}”: {counts}.',
  },
  leads: {
    zh: '“{name}”停用，它的链接和名称都指向保留的记录。{days} 天内可以撤销。',
    en: '“{name}” goes out of use; its links and names lead to the one that stays. It can be undone for {days} days.',
  },
  merge: { zh: '合并', en: 'Merge' },
  merged: { zh: '已合并', en: 'Merged' },
  mergedRecords: { zh: '并入的记录', en: 'Merged records' },
  on: { zh: '{date} 并入', en: 'merged on {date}' },
  until: { zh: '可撤销至 {date}', en: 'can be undone until {date}' },
  unmerge: { zh: '撤销合并', en: 'Undo the merge' },
  unmergeOf: { zh: '撤销与“{name}”的合并', en: 'Undo the merge with “{name}”' },
  unmerged: { zh: '已撤销合并，一切恢复原样', en: 'The merge was undone; all is as before' },
  unmergedInPart: {
    zh: '已撤销合并。之后改过的没有动：{left}',
    en: 'The merge was undone. What was changed since stays: {left}',
  },
});
