/** Where a lead came from. */
export const LEAD_SOURCES = [
  { value: 'website', label: { zh: '官网', en: 'Website' } },
  { value: 'event', label: { zh: '活动', en: 'Event' } },
  { value: 'referral', label: { zh: '转介绍', en: 'Referral' } },
  { value: 'partner', label: { zh: '伙伴', en: 'Partner' } },
  { value: 'phone', label: { zh: '来电', en: 'Incoming call' } },
  { value: 'advertising', label: { zh: '广告', en: 'Advertising' } },
  { value: 'list', label: { zh: '名单', en: 'List' } },
  { value: 'other', label: { zh: '其他', en: 'Other' } },
] as const;

/** Whether the person has agreed to be contacted. */
export const CONSENTS = [
  { value: 'unknown', label: { zh: '未知', en: 'Unknown' }, tone: 'neutral' },
  { value: 'given', label: { zh: '已同意', en: 'Given' }, tone: 'good' },
  { value: 'withdrawn', label: { zh: '已撤回', en: 'Withdrawn' }, tone: 'bad' },
] as const;

/** Why sales sends a lead back. */
export const RETURN_REASONS = [
  { value: 'unreachable', label: { zh: '联系不上', en: 'Cannot be reached' } },
  { value: 'noNeed', label: { zh: '没有需求', en: 'No need' } },
  { value: 'noBudget', label: { zh: '没有预算', en: 'No budget' } },
  { value: 'wrongContact', label: { zh: '联系方式有误', en: 'Wrong contact details' } },
  { value: 'duplicate', label: { zh: '重复', en: 'Duplicate' } },
  { value: 'notOurMarket', label: { zh: '不在目标市场', en: 'Not our market' } },
] as const;

/** Where a lead stands between marketing and sales; moves through `leadLifecycle` alone. */
export const LEAD_STATES = [
  { value: 'pool', label: { zh: '公海', en: 'In the pool' }, tone: 'neutral' },
  { value: 'waiting', label: { zh: '待确认', en: 'To be accepted' }, tone: 'warning' },
  { value: 'accepted', label: { zh: '已接受', en: 'Accepted' }, tone: 'progress' },
  { value: 'returned', label: { zh: '已退回', en: 'Returned' }, tone: 'bad' },
  { value: 'converted', label: { zh: '已转化', en: 'Converted' }, tone: 'good' },
] as const;
