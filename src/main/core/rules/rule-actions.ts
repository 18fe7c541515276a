import type { LocalText } from '#shared/texts.ts';

export const ruleActions: Readonly<Record<string, LocalText>> = {
  'core.rule.run': { zh: '规则执行', en: 'A rule acted' },
  'core.rule.trial': { zh: '规则试运行', en: 'Tried a rule' },
  'core.rule.skip': { zh: '规则未执行', en: 'A rule had nothing to do' },
  'core.rule.pause': { zh: '规则自动停用', en: 'A rule was switched off by itself' },
  'core.rule.save': { zh: '保存规则', en: 'Saved a rule' },
  'core.rule.tried': { zh: '规则已试运行', en: 'Tried a rule' },
  'core.rule.enable': { zh: '启用规则', en: 'Switched a rule on' },
  'core.rule.disable': { zh: '停用规则', en: 'Switched a rule off' },
  'core.rule.remove': { zh: '删除规则草稿', en: 'Removed the draft of a rule' },
  'core.rule.start': { zh: '手工启动规则', en: 'Started a rule' },
};
