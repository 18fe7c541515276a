import type { LocalText } from '../texts.ts';

/** What can go wrong with rules, tasks, notifications and “my work”. */
export const RULE_ERRORS = {
  ruleEntity: {
    zh: '{entity}不能用于规则。请选择可以手工修改的记录类型。',
    en: 'A rule cannot be about {entity}. Choose a kind of record that people change by hand.',
  },
  ruleField: {
    zh: '规则不能使用“{entity}”的字段“{field}”：{why}请换一个字段。',
    en: 'A rule cannot use the field “{field}” of “{entity}”: {why} Choose another field.',
  },
  ruleWhenField: {
    zh: '“{field}”不是日期或时间，不能作为“到达时间”的条件。请选择日期或时间字段。',
    en: '“{field}” is no date or time, so nothing can be due by it. Choose a date or time field.',
  },
  ruleWhenIndex: {
    zh: '“{field}”不能排序，规则无法快速找到到期的记录。请换一个可以排序的日期或时间字段。',
    en: 'Lists cannot be sorted by “{field}”, so a rule cannot find quickly what is due. Choose a date or time that lists sort by.',
  },
  ruleNoLifecycle: {
    zh: '{entity}没有状态，不能使用“状态变为”或“变更状态”。请改用字段。',
    en: '{entity} has no states to move between. Use a field instead.',
  },
  ruleUnknownMove: {
    zh: '{entity}没有“{event}”这一状态变更。请重新选择。',
    en: '{entity} has no move “{event}”. Choose again.',
  },
  ruleActionValues: {
    zh: '第 {at} 个动作没有填写任何字段。请至少选择一个字段。',
    en: 'Action {at} names no field. Choose at least one.',
  },
  ruleNoTags: {
    zh: '第 {at} 个动作没有选择标签。请至少选择一个。',
    en: 'Action {at} names no tag. Choose at least one.',
  },
  ruleAddress: {
    zh: '第 {at} 个动作的收件人“{value}”不是邮件地址，也不是邮件字段。请写成 name@example.com，或选择邮件字段。',
    en: 'Action {at}: “{value}” is neither a mail address nor a mail field. Write name@example.com, or choose a mail field.',
  },
  ruleTemplate: {
    zh: '第 {at} 个动作的模板不存在，或不是“{entity}”的模板。请重新选择。',
    en: 'Action {at}: its template is not there, or is not one for “{entity}”. Choose another.',
  },
  ruleNoAddress: {
    zh: '记录没有邮件地址，邮件没有发送。请补充地址。',
    en: 'The record has no mail address, so no mail was sent. Add the address.',
  },
  ruleStarts: {
    zh: '第 {at} 个动作要启动的规则不存在，或用于另一种记录，或就是本规则。请重新选择。',
    en: 'Action {at} starts a rule that does not exist, is about another kind of record, or is this rule itself. Choose again.',
  },
  rulePerson: {
    zh: '规则要找的人员或角色已不存在或已停用。请在规则中重新选择。',
    en: 'The person or role that the rule names is gone. Choose another in the rule.',
  },
  ruleNobody: {
    zh: '记录没有所有者，规则不知道该找谁。请为记录指定负责人，或在规则中选择具体人员。',
    en: 'The record belongs to nobody, so the rule knows no one to turn to. Give the record an owner, or name a person in the rule.',
  },
  ruleNotTried: {
    zh: '“{rule}”的这个版本还没有试运行。请先试运行并查看结果，再启用。',
    en: 'This version of “{rule}” has not been tried. Try it and look at the result, then switch it on.',
  },
  ruleNotYours: {
    zh: '“{rule}”的这个版本由其他人保存，启用后会用那个人的权限。请先自己保存一次，再试运行并启用。',
    en: 'This version of “{rule}” was saved by somebody else and would act with their rights. Save it yourself, try it and switch it on.',
  },
  ruleNotActive: {
    zh: '“{rule}”没有启用。请先启用。',
    en: '“{rule}” is not on. Switch it on first.',
  },
  ruleNotManual: {
    zh: '“{rule}”不是手工启动的规则。',
    en: '“{rule}” is not a rule that people start.',
  },
  ruleInUse: {
    zh: '“{rule}”启用过，历史必须保留，不能删除。请停用它。',
    en: '“{rule}” was on once and keeps its history, so it cannot be removed. Switch it off.',
  },
  ruleTooOften: {
    zh: '规则“{rule}”一分钟内已在同一条记录上执行 {most} 次，这一次没有执行。请检查规则是否互相触发。',
    en: 'The rule “{rule}” acted on the same record {most} times within a minute; this time it was left out. Look whether rules set one another off.',
  },
  ruleTooDeep: {
    zh: '规则互相触发超过 {most} 层，“{rule}”没有执行。请检查这些规则。',
    en: 'Rules set one another off more than {most} deep; “{rule}” was left out. Look at these rules.',
  },
  ruleOwnerGone: {
    zh: '规则的所有者已停用，规则已停用。请由在用的人员保存并重新启用。',
    en: 'The owner of the rule has left, so it was switched off. Let somebody who works here save it and switch it on again.',
  },
  ruleOwnerRights: {
    zh: '规则的所有者不再有权{permission}，规则已停用。请由有权的人员保存并重新启用。',
    en: 'The owner of the rule may no longer {permission}, so it was switched off. Let somebody who may save it and switch it on again.',
  },
  digestAddress: {
    zh: '“{value}”不是邮件地址。请写成 name@example.com，或留空。',
    en: '“{value}” is no mail address. Write name@example.com, or leave it empty.',
  },
  notCompletable: {
    zh: '{entity}不能在这里直接完成。请打开记录处理。',
    en: '{entity} cannot be ticked off from here. Open the record.',
  },
  snoozePast: {
    zh: '稍后提醒的时间已经过去。请选择将来的时间。',
    en: 'The time to come back has passed. Choose one that lies ahead.',
  },
} as const satisfies Record<string, LocalText>;
