import { defineTexts } from '../../../ui/language/define-texts.ts';

export const discoveryTexts = defineTexts('salesDiscovery', {
  qualification: { zh: '资格判断 {percent}', en: 'Qualified {percent}' },
  budget: { zh: '预算', en: 'Budget' },
  budgetGap: { zh: '填写金额，或加入预算人', en: 'Note an amount, or who holds the budget' },
  authority: { zh: '决策人', en: 'Authority' },
  authorityGap: { zh: '在采购委员会中加入决策人', en: 'Add who decides to the buying committee' },
  need: { zh: '需求', en: 'Need' },
  needGap: { zh: '记录至少一项“必须”的需求', en: 'Note one need at least that must be met' },
  timeline: { zh: '时间', en: 'Timeline' },
  timelineGap: { zh: '填写预计成交日', en: 'Note the expected close' },
  nextStep: { zh: '下一步', en: 'Next step' },
  nextStepGap: { zh: '写下一步和日期', en: 'Note the next step and its day' },
  noteTemplate: { zh: '纪要模板', en: 'Note by template' },
  noTemplate: { zh: '不用模板', en: 'No template' },
  note: { zh: '纪要', en: 'Note' },
  missing: { zh: '还没有写：{points}', en: 'Nothing yet on: {points}' },
});
