import type { LocalText } from '../texts.ts';

/** Signing: PDF files, certificates and PINs. */
export const SIGNING_ERRORS = {
  pdfUnreadable: {
    zh: '“{file}”不是可以签署的 PDF，或已损坏。请重新导出后再试。',
    en: '“{file}” is not a PDF that can be signed, or it is damaged. Export it again and retry.',
  },
  pdfEncrypted: {
    zh: '“{file}”有密码保护。请去掉密码后再试。',
    en: '“{file}” is protected by a password. Remove the password and retry.',
  },
  pdfWithoutPages: {
    zh: '“{file}”没有页面。请选择有内容的 PDF。',
    en: '“{file}” has no pages. Choose a PDF with content.',
  },
  pdfWithXfa: {
    zh: '“{file}”含有 XFA 表单，内容会随软件而变。请打印成普通 PDF 后再试。',
    en: '“{file}” holds an XFA form, whose content depends on the reader. Print it to a plain PDF and retry.',
  },
  pdfWithScript: {
    zh: '“{file}”含有 JavaScript，内容可能自行变化。请打印成普通 PDF 后再试。',
    en: '“{file}” holds JavaScript and may change by itself. Print it to a plain PDF and retry.',
  },
  pdfTooLarge: {
    zh: '“{file}”有 {size} MB，上限是 {max} MB。请压缩或拆分后再试。',
    en: '“{file}” is {size} MB; the limit is {max} MB. Compress or split it and retry.',
  },
  certificateExpired: {
    zh: '“{name}”的证书已于 {date} 到期。请换用有效的证书。',
    en: 'The certificate of “{name}” expired on {date}. Use one that is valid.',
  },
  certificateNotYet: {
    zh: '“{name}”的证书从 {date} 起才有效。请检查电脑时间，或换用有效的证书。',
    en: 'The certificate of “{name}” is valid only from {date}. Check the clock, or use one that is valid.',
  },
  certificateRevoked: {
    zh: '“{name}”的证书已吊销，不能再签署。请换用有效的证书。',
    en: 'The certificate of “{name}” was revoked and signs no more. Use one that is valid.',
  },
  p12Unreadable: {
    zh: '“{file}”打不开：密码不对，或者不是 .p12 / .pfx 证书。请检查后再试。',
    en: '“{file}” does not open: the password is wrong, or it is no .p12 / .pfx certificate. Check both and retry.',
  },
  timestampRefused: {
    zh: '时间戳服务“{address}”没有给出时间戳。请稍后再试，或不用时间戳签署。',
    en: 'The time stamp service “{address}” gave no time stamp. Retry later, or sign without one.',
  },
  returnedOtherFile: {
    zh: '“{file}”不是以发出的文件开头，可能被重新导出或换过页。请让对方在原文件上签署后再发回。',
    en: '“{file}” does not begin with the file that was sent; it may have been exported anew or had pages replaced. Ask for the sent file itself, signed.',
  },
  returnedUnsigned: {
    zh: '“{file}”没有新的签名。请让对方签署后再发回。',
    en: '“{file}” carries no new signature. Ask the other side to sign it.',
  },
  returnedBroken: {
    zh: '“{file}”中“{name}”的签名无效。请让对方重新签署。',
    en: 'The signature of “{name}” in “{file}” is not valid. Ask for a new one.',
  },
  returnedChanged: {
    zh: '“{file}”除签名外还有改动。请让对方只签署，不改内容。',
    en: '“{file}” was changed beyond its signatures. Ask for the file with signatures only.',
  },
  certificateUnreadable: {
    zh: '“{file}”不是证书。请选择 PEM 或 DER 格式的证书文件（.pem、.cer、.crt）。',
    en: '“{file}” is no certificate. Choose a certificate file in PEM or DER (.pem, .cer, .crt).',
  },
  signingRootExists: {
    zh: '企业根证书“{name}”已经有了。请继续使用，或先将它设为不再信任。',
    en: 'There is a root certificate already: “{name}”. Use it, or stop trusting it first.',
  },
  signingRootMissing: {
    zh: '企业还没有根证书。请先由管理员在“签名身份”中建立企业根证书。',
    en: 'The company has no root certificate yet. An administrator makes it under “Signing identity”.',
  },
  signingIdentityMissing: {
    zh: '您还没有签名身份。请先在“签名身份”中生成或导入证书。',
    en: 'You have no signing identity yet. Make or import a certificate under “Signing identity”.',
  },
  pinTooWeak: {
    zh: 'PIN 太简单。请至少用 {min} 个字符，不要全部相同或连续。',
    en: 'This PIN is too easy. Use at least {min} characters, not all alike and not in a row.',
  },
  pinWrong: {
    zh: 'PIN 不对，还可以试 {left} 次。请重新输入。',
    en: 'This is not the PIN; {left} tries are left. Enter it again.',
  },
  pinLocked: {
    zh: 'PIN 连续输错，已锁定。请 {minutes} 分钟后再试。',
    en: 'The PIN was wrong too often and is locked. Retry in {minutes} minutes.',
  },
  pdfSignedAlready: {
    zh: '“{file}”已经有签名。请选择还没有人签过的文件，或作为对方签回的文件登记。',
    en: '“{file}” is signed already. Choose a file that nobody has signed, or take it in as a returned one.',
  },
  envelopeNeedsApproval: {
    zh: '合同“{title}”还没有定稿，不能发起签署。请先完成审批。',
    en: 'The contract “{title}” is not approved, so it cannot be sent for signature. Complete its approval first.',
  },
  envelopeOpen: {
    zh: '“{title}”正在签署流程中。请先在签署流程中完成或作废。',
    en: '“{title}” is out for signature. Complete or void its envelope first.',
  },
  envelopeWithoutSigner: {
    zh: '签署流程里没有人签署。请至少添加一位签署人。',
    en: 'Nobody signs in this envelope. Add at least one signer.',
  },
  signerWithoutPerson: {
    zh: '我方签署人“{name}”不是系统中的人员。请从人员中选择。',
    en: 'Our signer “{name}” is not one of the people here. Choose one of them.',
  },
  envelopeExpiresInPast: {
    zh: '签署截止日 {date} 已过。请改为今天或以后的日期。',
    en: 'The last day to sign, {date}, has passed. Choose today or later.',
  },
  envelopeClosed: {
    zh: '“{title}”的签署流程{state}，不能再处理。请从合同重新发起。',
    en: 'The envelope “{title}” has ended ({state}). Send the contract for signature again.',
  },
  envelopeExpired: {
    zh: '“{title}”的签署截止日 {date} 已过。请从合同重新发起。',
    en: 'The last day to sign “{title}” was {date}. Send the contract for signature again.',
  },
  envelopeNotExpired: {
    zh: '签署截止日 {date} 还没有过。请等到期后再试，或作废。',
    en: 'The last day to sign, {date}, has not passed. Wait for it, or void the envelope.',
  },
  envelopeIncomplete: {
    zh: '还有人没有签署或审批。请等全部完成。',
    en: 'Somebody has yet to sign or approve. Wait for all of them.',
  },
  envelopeMoved: {
    zh: '“{title}”刚刚被别人签署，文件已是新的版本。请重试。',
    en: 'Somebody else has just signed “{title}”; the file is another by now. Retry.',
  },
  signerNotTurn: {
    zh: '还没有轮到“{name}”。请等 {first} 先处理。',
    en: 'It is not the turn of “{name}” yet. {first} must act first.',
  },
  signerIsOther: {
    zh: '这里要由“{name}”本人处理。请由本人登录后操作。',
    en: 'This is for “{name}” alone. They must sign in themselves.',
  },
  signerApproves: {
    zh: '“{name}”在这里只审批，不签署。请选择“同意”。',
    en: '“{name}” approves here and does not sign. Choose “Approve”.',
  },
  signerSigns: {
    zh: '“{name}”在这里要签署。请选择“签署”。',
    en: '“{name}” signs here. Choose “Sign”.',
  },
  signaturePictureWrong: {
    zh: '“{file}”不能作为签名图。请用 1 MB 以内的 PNG 图片。',
    en: '“{file}” cannot be the picture of a signature. Use a PNG of at most 1 MB.',
  },
  returnedCertificate: {
    zh: '“{file}”中“{name}”的证书在签署时无效。请让对方用有效的证书重新签署。',
    en: 'The certificate of “{name}” in “{file}” did not hold when it signed. Ask for a signature with one that does.',
  },
  scanWrongType: {
    zh: '“{file}”不是扫描件。请选择 PDF、PNG 或 JPEG 文件。',
    en: '“{file}” is no scan. Choose a PDF, PNG or JPEG file.',
  },
  auditPageMissing: {
    zh: '还没有审计页。请在签署完成后生成。',
    en: 'There is no audit page yet. Make it once everybody has signed.',
  },
  timestampAddressWrong: {
    zh: '“{address}”不是时间戳服务的地址。请填写以 http:// 或 https:// 开头的完整地址，或留空。',
    en: '“{address}” is no address of a time stamp service. Enter a whole one that begins with http:// or https://, or leave it empty.',
  },
} as const satisfies Record<string, LocalText>;
