import { defineTexts } from '../../../ui/language/define-texts.ts';

export const duplicatesTexts = defineTexts('duplicates', {
  title: { zh: '查重', en: 'Duplicates' },
  which: { zh: '查哪一类', en: 'Which kind' },
  pairs: { zh: '可能重复的记录', en: 'Suspected duplicates' },
  pair: { zh: '{one} 与 {other}', en: '{one} and {other}' },
  looked: { zh: '查了 {looked} 条，可能重复 {found} 对', en: '{looked} looked at, {found} pairs suspected' },
  shown: { zh: '，先列最像的 {shown} 对', en: ', the likeliest {shown} shown' },
  merge: { zh: '比较并合并', en: 'Compare and merge' },
  apart: { zh: '不是重复', en: 'Not the same' },
  toldApart: { zh: '已标记，这一对不再出现', en: 'Noted; this pair will not come back' },
  none: { zh: '没有可能重复的记录', en: 'No duplicates suspected' },
  noneHint: {
    zh: '名称、电话、邮件、网站和统一社会信用代码都比较过了。导入之后可以再来看看。',
    en: 'Names, telephones, mail, websites and registration numbers were compared. Look again after an import.',
  },
  keys: {
    zh: '↑↓ 选择 · M 比较并合并 · N 不是重复',
    en: '↑↓ choose · M compare and merge · N not the same',
  },
});
