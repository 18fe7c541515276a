import { defineTexts } from '../../ui/language/define-texts.ts';

export const helpTexts = defineTexts('help', {
  help: { zh: '帮助', en: 'Help' },
  ofThisPage: { zh: '此页帮助（F1）', en: 'Help on this page (F1)' },
  first: { zh: '先做什么', en: 'What to do first' },
  terms: { zh: '用语', en: 'Terms' },
  metrics: { zh: '指标口径', en: 'What the metrics mean' },
  goThere: { zh: '前往', en: 'Go there' },
  openPage: { zh: '打开这个页面', en: 'Open this page' },
  allHelp: { zh: '全部帮助', en: 'All help' },
  keys: { zh: '键盘快捷键', en: 'Keyboard shortcuts' },
  look: { zh: '在帮助中查找', en: 'Search the help' },
  lookHint: { zh: '中文、拼音或英文', en: 'Chinese, pinyin or English' },
  topics: { zh: '帮助目录', en: 'Topics' },
  pages: { zh: '页面', en: 'Pages' },
  found: { zh: '找到 {count} 条', en: { one: '{count} found', other: '{count} found' } },
  nothing: { zh: '帮助里没有“{text}”', en: 'Help says nothing about “{text}”' },
  nothingHint: {
    zh: '换一个词试试，或从目录中选择。要找记录，请用搜索。',
    en: 'Try another word, or choose a topic. To find records, use the search.',
  },
  noneHere: { zh: '这个页面还没有帮助。', en: 'There is no help on this page yet.' },
});
