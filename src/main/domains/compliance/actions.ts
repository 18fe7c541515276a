import type { LocalText } from '#shared/texts.ts';

/** What the room's commands are called in histories. */
export const complianceActions: Readonly<Record<string, LocalText>> = {
  'compliance.contract.draft': { zh: '起草合同', en: 'Drafted a contract' },
  'compliance.contract.save': { zh: '保存合同', en: 'Saved a contract' },
  'compliance.contract.move': { zh: '更改合同状态', en: 'Changed the state of a contract' },
  'compliance.contract.decide': { zh: '审批合同', en: 'Decided on a contract' },
  'compliance.contract.sign': { zh: '登记签署', en: 'Recorded the signature' },
  'compliance.contract.amend': { zh: '起草补充协议', en: 'Drafted an amendment' },
  'compliance.contract.day': { zh: '合同生效、续期与到期', en: 'Contracts began, renewed or expired' },
  'compliance.obligation.fulfil': { zh: '完成合同义务', en: 'Kept an obligation' },
  'compliance.authority.make': { zh: '建立企业根证书', en: 'Made the root certificate' },
  'compliance.authority.trust': { zh: '信任商业根证书', en: 'Trusted a commercial root' },
  'compliance.authority.retire': { zh: '不再信任根证书', en: 'Stopped trusting a root' },
  'compliance.identity.make': { zh: '生成签名身份', en: 'Made a signing identity' },
  'compliance.identity.import': { zh: '导入签名证书', en: 'Imported a signing certificate' },
  'compliance.identity.changePin': { zh: '更换签名 PIN', en: 'Changed the signing PIN' },
  'compliance.identity.revoke': { zh: '吊销证书', en: 'Revoked a certificate' },
  'compliance.identity.try': { zh: '核对签名 PIN', en: 'Tried the signing PIN' },
};
