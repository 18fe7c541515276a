import { defineTexts } from '../../ui/language/define-texts.ts';

export const recordRuleTexts = defineTexts('recordRules', {
  show: { zh: '查看规则', en: 'Show the rule' },
  start: { zh: '启动规则', en: 'Start a rule' },
  started: { zh: '已启动“{rule}”', en: 'Started “{rule}”' },
});
