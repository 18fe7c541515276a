/** Where a certificate of a person came from. */
export const IDENTITY_ORIGINS = [
  { value: 'own', label: { zh: '企业根证书签发', en: 'Issued by the company' } },
  { value: 'imported', label: { zh: '导入的 .p12', en: 'Imported .p12' } },
] as const;

export const IDENTITY_STATES = [
  { value: 'active', label: { zh: '有效', en: 'In use' }, tone: 'good' },
  { value: 'replaced', label: { zh: '已更换', en: 'Replaced' }, tone: 'neutral' },
  { value: 'revoked', label: { zh: '已吊销', en: 'Revoked' }, tone: 'bad' },
] as const;

export const AUTHORITY_KINDS = [
  { value: 'own', label: { zh: '本企业', en: 'The company' } },
  { value: 'commercial', label: { zh: '商业 CA', en: 'Commercial authority' } },
] as const;

export const AUTHORITY_STATES = [
  { value: 'active', label: { zh: '信任', en: 'Trusted' }, tone: 'good' },
  { value: 'retired', label: { zh: '不再信任', en: 'No longer trusted' }, tone: 'neutral' },
] as const;
