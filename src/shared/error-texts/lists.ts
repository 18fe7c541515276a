import type { LocalText } from '../texts.ts';

/** What can go wrong with lists and their views. */
export const LIST_ERRORS = {
  filterText: {
    zh: '筛选文字第 {at} 个字符，{found}处：{detail}。',
    en: 'The filter text at character {at}, {found}: {detail}.',
  },
  tooManyTies: {
    zh: '“{field}”相同的记录超过 {ties} 条，不能再按后面的列排。请先筛选到 {rows} 条以内，或让另一列排在最前。',
    en: 'More than {ties} records share a value of “{field}”, so the columns after it cannot sort them. Filter to {rows} records or fewer, or let another column sort first.',
  },
  notGroupable: {
    zh: '不能按“{field}”分组。请选择选项、引用、日期、文字或整数字段。',
    en: 'A list cannot be grouped by “{field}”. Choose a field with choices, a reference, a date, a text or a whole number.',
  },
  tooManyGroups: {
    zh: '按“{field}”分组会超过 {max} 组。请先筛选，或按另一个字段分组。',
    en: 'Grouping by “{field}” would make more than {max} groups. Filter first, or group by another field.',
  },
  viewHidden: {
    zh: '视图“{view}”的条件或排序用到了您看不到或已不存在的字段，因此没有应用。请让{owner}修改它，或另选一个视图。',
    en: 'The view “{view}” filters or sorts by a field that you may not see or that is no longer there, so it was not applied. Ask {owner} to change it, or choose another view.',
  },
  viewNotYours: {
    zh: '视图“{view}”由{owner}共享，您没有修改他人共享视图的权限。请另存为自己的视图。',
    en: 'The view “{view}” is shared by {owner}, and you may not change the shared views of others. Save it as a view of your own.',
  },
  viewNameTaken: {
    zh: '您在这个列表中已有名为“{view}”的视图。请换一个名称。',
    en: 'You have a view called “{view}” in this list already. Choose another name.',
  },
  bulkTooMany: {
    zh: '这些条件有 {max} 条以上的记录。批量修改一次最多 {max} 条，请先缩小筛选范围。',
    en: 'More than {max} records meet these conditions. A bulk edit takes {max} at most; narrow the filter first.',
  },
  bulkChanged: {
    zh: '预览之后记录有变化：现在会修改 {changed} 条、拒绝 {refused} 条。没有写入任何数据，请查看新的预览。',
    en: 'The records changed since the preview: now {changed} would change and {refused} be refused. Nothing was written; look at the new preview.',
  },
  bulkNothing: {
    zh: '没有选择要修改的字段。请至少选择一个。',
    en: 'No field to change was chosen. Choose at least one.',
  },
} as const satisfies Record<string, LocalText>;
