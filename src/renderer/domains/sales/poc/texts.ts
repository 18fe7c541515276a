import { defineTexts } from '../../../ui/language/define-texts.ts';

export const pocTexts = defineTexts('salesPoc', {
  criteria: { zh: '成功标准', en: 'Success criteria' },
  met: { zh: '{met}/{all} 达到', en: '{met} of {all} met' },
  noCriteria: {
    zh: '还没有成功标准。请在开始前与客户约定。',
    en: 'No criteria yet. Agree on them before it begins.',
  },
  addCriterion: { zh: '添加标准', en: 'Add a criterion' },
  target: { zh: '目标：{target}', en: 'Target: {target}' },
  resultOf: { zh: '“{title}”的结果', en: 'Result of “{title}”' },
  verdictOf: { zh: '“{title}”的判定', en: 'Verdict on “{title}”' },
  result: { zh: '结果', en: 'Result' },
  outcome: { zh: '结论', en: 'Outcome' },
  moveTitle: { zh: '{move}：{title}', en: '{move}: {title}' },
});
