import type { Choice } from '#shared/fields.ts';

/** What a contract is about. An amendment changes another contract from a date on. */
export const CONTRACT_KINDS = [
  { value: 'sales', label: { zh: '销售合同', en: 'Sales' } },
  { value: 'purchase', label: { zh: '采购合同', en: 'Purchase' } },
  { value: 'channel', label: { zh: '渠道协议', en: 'Channel' } },
  { value: 'nda', label: { zh: '保密协议', en: 'Non-disclosure' } },
  { value: 'employment', label: { zh: '劳动合同', en: 'Employment' } },
  { value: 'service', label: { zh: '劳务合同', en: 'Services' } },
  { value: 'framework', label: { zh: '框架协议', en: 'Framework' } },
  { value: 'amendment', label: { zh: '补充协议', en: 'Amendment' } },
] as const satisfies readonly Choice[];

/** The life of a contract. From `signing` on its terms stand still; from `signed` on it binds. */
export const CONTRACT_STATES = [
  { value: 'draft', label: { zh: '起草', en: 'Draft' }, tone: 'neutral' },
  { value: 'negotiation', label: { zh: '对方协商', en: 'Negotiation' }, tone: 'progress' },
  { value: 'approval', label: { zh: '审批中', en: 'In approval' }, tone: 'progress' },
  { value: 'approved', label: { zh: '定稿', en: 'Approved' }, tone: 'progress' },
  { value: 'signing', label: { zh: '待签', en: 'Signing' }, tone: 'warning' },
  { value: 'signed', label: { zh: '已签', en: 'Signed' }, tone: 'good' },
  { value: 'active', label: { zh: '履行中', en: 'In force' }, tone: 'good' },
  { value: 'expired', label: { zh: '已到期', en: 'Expired' }, tone: 'neutral' },
  { value: 'renewed', label: { zh: '已续签', en: 'Renewed' }, tone: 'neutral' },
  { value: 'terminated', label: { zh: '已终止', en: 'Terminated' }, tone: 'bad' },
  { value: 'void', label: { zh: '作废', en: 'Void' }, tone: 'neutral' },
] as const satisfies readonly Choice[];

/** States in which the text and the terms may still be edited. */
export const EDITABLE_STATES = ['draft', 'negotiation', 'approval', 'approved'] as const;
/** States of a contract that was signed, whatever became of it. */
export const BINDING_STATES = ['signed', 'active', 'expired', 'renewed', 'terminated'] as const;

export const PERIOD_UNITS = [
  { value: 'days', label: { zh: '天', en: 'days' } },
  { value: 'months', label: { zh: '个月', en: 'months' } },
  { value: 'years', label: { zh: '年', en: 'years' } },
] as const satisfies readonly Choice[];

export const RISKS = [
  { value: 'low', label: { zh: '低', en: 'Low' }, tone: 'neutral' },
  { value: 'medium', label: { zh: '中', en: 'Medium' }, tone: 'warning' },
  { value: 'high', label: { zh: '高', en: 'High' }, tone: 'bad' },
] as const satisfies readonly Choice[];

/** Whose duty, or whose breach. */
export const SIDES = [
  { value: 'ours', label: { zh: '我方', en: 'Ours' } },
  { value: 'theirs', label: { zh: '对方', en: 'Theirs' } },
] as const satisfies readonly Choice[];
