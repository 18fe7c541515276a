/** Where a request for approval can be. */
export const APPROVAL_STATES = [
  { value: 'pending', label: { zh: '待审', en: 'Waiting' }, tone: 'progress' },
  { value: 'approved', label: { zh: '通过', en: 'Approved' }, tone: 'good' },
  { value: 'rejected', label: { zh: '驳回', en: 'Rejected' }, tone: 'bad' },
  { value: 'returned', label: { zh: '退回修改', en: 'Sent back' }, tone: 'warning' },
  { value: 'withdrawn', label: { zh: '撤回', en: 'Withdrawn' }, tone: 'neutral' },
  { value: 'voided', label: { zh: '失效', en: 'Void' }, tone: 'warning' },
] as const;

export type ApprovalState = (typeof APPROVAL_STATES)[number]['value'];
