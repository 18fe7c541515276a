import { defineTexts } from '../../ui/language/define-texts.ts';

export const searchTexts = defineTexts('search', {
  title: { zh: '搜索', en: 'Search' },
  field: { zh: '搜索全部记录和附件', en: 'Search all records and files' },
  kinds: { zh: '类型', en: 'Kinds' },
  all: { zh: '全部', en: 'All' },
  mine: { zh: '只看我的', en: 'Only mine' },
  period: { zh: '创建时间', en: 'Created' },
  anyTime: { zh: '不限时间', en: 'Any time' },
  last7Days: { zh: '过去 7 天', en: 'The last 7 days' },
  last30Days: { zh: '过去 30 天', en: 'The last 30 days' },
  last365Days: { zh: '过去 365 天', en: 'The last 365 days' },
  orMore: { zh: '{count}+', en: '{count}+' },
  showAll: { zh: '全部 {count}', en: 'All {count}' },
  inList: { zh: '在列表中打开', en: 'Open in the list' },
  back: { zh: '返回全部类型', en: 'Back to all kinds' },
  more: { zh: '更多', en: 'More' },
  detail: { zh: '{label}：', en: '{label}: ' },
  of: { zh: '附于', en: 'On' },
  startTitle: { zh: '输入要找的内容', en: 'Type what to look for' },
  startHint: {
    zh: '名称、编号、电话的一部分，或名称的拼音：“中国移动”可以输入 zgyd。',
    en: 'Part of a name, a number or a telephone, or a Chinese name’s pinyin: zgyd finds 中国移动.',
  },
  emptyTitle: { zh: '没有找到“{text}”', en: 'Nothing found for “{text}”' },
  emptyHint: {
    zh: '每个词都必须出现。减少一个词，或放宽条件。',
    en: 'Every word must occur. Leave one out, or loosen the conditions.',
  },
  loosen: { zh: '清除条件', en: 'Clear the conditions' },
});
