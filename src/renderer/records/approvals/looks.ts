/** What the states of a request are called, and their tones; the same words as the entity has. */
export const APPROVAL_LOOKS = {
  pending: { label: { zh: '待审', en: 'Waiting' }, tone: 'progress' },
  approved: { label: { zh: '通过', en: 'Approved' }, tone: 'good' },
  rejected: { label: { zh: '驳回', en: 'Rejected' }, tone: 'bad' },
  returned: { label: { zh: '退回修改', en: 'Sent back' }, tone: 'warning' },
  withdrawn: { label: { zh: '撤回', en: 'Withdrawn' }, tone: 'neutral' },
  voided: { label: { zh: '失效', en: 'Void' }, tone: 'warning' },
} as const;

export const VERDICT_TONES = { approve: 'good', reject: 'bad', return: 'warning' } as const;
