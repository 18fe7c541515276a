export const ENVELOPE_STATES = [
  { value: 'signing', label: { zh: '签署中', en: 'Being signed' }, tone: 'progress' },
  { value: 'completed', label: { zh: '已完成', en: 'Completed' }, tone: 'good' },
  { value: 'declined', label: { zh: '已拒签', en: 'Declined' }, tone: 'bad' },
  { value: 'expired', label: { zh: '已过期', en: 'Expired' }, tone: 'warning' },
  { value: 'voided', label: { zh: '已作废', en: 'Voided' }, tone: 'neutral' },
] as const;

export const SIGNER_PARTS = [
  { value: 'approver', label: { zh: '审批', en: 'Approves' } },
  { value: 'signer', label: { zh: '签署', en: 'Signs' } },
  { value: 'copy', label: { zh: '抄送', en: 'Gets a copy' } },
] as const;

export const SIGNER_STATES = [
  { value: 'waiting', label: { zh: '待处理', en: 'Waiting' }, tone: 'progress' },
  { value: 'approved', label: { zh: '已同意', en: 'Approved' }, tone: 'good' },
  { value: 'signed', label: { zh: '已签署', en: 'Signed' }, tone: 'good' },
  { value: 'declined', label: { zh: '已拒签', en: 'Declined' }, tone: 'bad' },
  { value: 'informed', label: { zh: '抄送', en: 'Copy' }, tone: 'neutral' },
] as const;

export const SIGNING_WAYS = [
  { value: 'here', label: { zh: '本机签署', en: 'Signed here' } },
  { value: 'witnessed', label: { zh: '当面签署', en: 'Signed in person' } },
  { value: 'returned', label: { zh: '回传文件', en: 'Returned file' } },
  { value: 'paper', label: { zh: '纸质', en: 'On paper' } },
] as const;

export const TRUST_CLASSES = [
  { value: 'own', label: { zh: '自签（企业内部验真）', en: 'Issued by the company' } },
  { value: 'commercial', label: { zh: '商业 CA', en: 'Commercial authority' } },
  { value: 'unknown', label: { zh: '签发者未知', en: 'Issuer not known' } },
  { value: 'paper', label: { zh: '纸质', en: 'Paper' } },
] as const;

export const EVENT_KINDS = [
  { value: 'sent', label: { zh: '发起签署', en: 'Sent for signature' } },
  { value: 'approved', label: { zh: '同意', en: 'Approved' } },
  { value: 'signed', label: { zh: '签署', en: 'Signed' } },
  { value: 'declined', label: { zh: '拒签', en: 'Declined' } },
  { value: 'reminded', label: { zh: '催签', en: 'Reminded' } },
  { value: 'exported', label: { zh: '导出文件', en: 'File taken out' } },
  { value: 'voided', label: { zh: '作废', en: 'Voided' } },
  { value: 'expired', label: { zh: '过期', en: 'Expired' } },
  { value: 'completed', label: { zh: '完成', en: 'Completed' } },
  { value: 'audited', label: { zh: '生成审计页', en: 'Audit page made' } },
] as const;
