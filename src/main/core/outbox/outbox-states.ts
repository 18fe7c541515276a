/** Where an item can be on its way out. */
export const OUTBOX_STATES = [
  { value: 'waiting', label: { zh: '待发送', en: 'Waiting' }, tone: 'neutral' },
  { value: 'sending', label: { zh: '发送中', en: 'Sending' }, tone: 'progress' },
  { value: 'sent', label: { zh: '已发送', en: 'Sent' }, tone: 'good' },
  { value: 'retrying', label: { zh: '重试中', en: 'Retrying' }, tone: 'warning' },
  { value: 'failed', label: { zh: '失败', en: 'Failed' }, tone: 'bad' },
  { value: 'unknown', label: { zh: '结果不明', en: 'Unknown' }, tone: 'warning' },
  { value: 'cancelled', label: { zh: '已取消', en: 'Cancelled' }, tone: 'neutral' },
] as const;

export type OutboxState = (typeof OUTBOX_STATES)[number]['value'];
