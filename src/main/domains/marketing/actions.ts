import type { LocalText } from '#shared/texts.ts';

/** What the room's commands are called in histories. */
export const marketingActions: Readonly<Record<string, LocalText>> = {
  'marketing.lead.accept': { zh: '接受线索', en: 'Accepted the lead' },
  'marketing.lead.take': { zh: '领取线索', en: 'Took the lead' },
  'marketing.lead.convert': { zh: '转化线索', en: 'Converted the lead' },
  'marketing.lead.return': { zh: '退回线索', en: 'Sent the lead back' },
  'marketing.lead.assign': { zh: '转派线索', en: 'Gave the lead to somebody' },
  'marketing.lead.postpone': { zh: '延后线索', en: 'Postponed the lead' },
  'marketing.lead.release': { zh: '放入公海', en: 'Put the lead in the pool' },
  'marketing.lead.expire': { zh: '未按时确认，放入公海', en: 'Not accepted in time: put in the pool' },
  'marketing.score.save': { zh: '修改评分规则', en: 'Changed the scoring rules' },
  'marketing.score.restore': { zh: '恢复评分规则', en: 'Went back to earlier scoring rules' },
  'marketing.score.rescore': { zh: '重新计算线索评分', en: 'Scored the leads anew' },
};
