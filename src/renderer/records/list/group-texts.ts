import { defineTexts } from '../../ui/language/define-texts.ts';

export const groupTexts = defineTexts('groups', {
  group: { zh: '分组', en: 'Group' },
  ungrouped: { zh: '不分组', en: 'No groups' },
  byMonth: { zh: '{field}（按月）', en: '{field}, by month' },
  byQuarter: { zh: '{field}（按季度）', en: '{field}, by quarter' },
  byYear: { zh: '{field}（按年）', en: '{field}, by year' },
  rest: {
    zh: '另有 {shown} 条，筛选出这一组查看全部',
    en: {
      one: '{shown} more; filter to this group to see all',
      other: '{shown} more; filter to this group to see all',
    },
  },
});
