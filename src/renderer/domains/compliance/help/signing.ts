import type { RoomHelp } from '../../../records/help.ts';

/** Signatures, envelopes and signing identities. */
export const signingHelp: RoomHelp = {
  terms: {
    signature: {
      label: { zh: '签名', en: 'Signature' },
      meaning: {
        zh: '证明谁签了文件，以及文件签后是否原样。',
        en: 'What proves who signed a file, and that it stands as it was signed.',
      },
    },
    certificate: {
      label: { zh: '证书', en: 'Certificate' },
      meaning: {
        zh: '说明密钥属于谁、由谁签发、何时有效。',
        en: 'What says whose key it is, who vouches for it and how long it holds.',
      },
    },
    envelope: {
      label: { zh: '签署流程', en: 'Envelope' },
      meaning: {
        zh: '一份文件按顺序由各方签署的过程；每个签名是文件后面的一个新版本。',
        en: 'A file on its way through all who sign it; each signature is a revision behind it.',
      },
    },
    auditPage: {
      label: { zh: '审计页', en: 'Audit page' },
      meaning: {
        zh: '签署完成后生成的单独一份 PDF，记录谁在何时以何种方式签署，以及每个版本的 SHA-256。',
        en: 'A PDF of its own, made when all have signed: who signed when and how, and the SHA-256 of each revision.',
      },
    },
    signingIdentity: {
      label: { zh: '签名身份', en: 'Signing identity' },
      meaning: {
        zh: '一个人用来签署的证书和私钥；私钥由 PIN 加密。',
        en: 'The certificate and key with which a person signs; the key is sealed under a PIN.',
      },
    },
    rootCertificate: {
      label: { zh: '根证书', en: 'Root certificate' },
      meaning: {
        zh: '为其他证书担保的证书：本企业自己的，或企业信任的商业 CA 的。',
        en: 'What vouches for other certificates: the company’s own, or that of an authority it trusts.',
      },
    },
    trustClass: {
      label: { zh: '信任类别', en: 'Trust class' },
      meaning: {
        zh: '由谁为证书担保：本企业、商业 CA，或此处未知的签发者。',
        en: 'Who vouches for a certificate: the company, a commercial authority, or nobody known here.',
      },
    },
    timeStamp: {
      label: { zh: '时间戳', en: 'Time stamp' },
      meaning: {
        zh: '时间戳服务对签署时间的证明；没有它，时间来自签署人的电脑。',
        en: 'The word of a service for when something was signed; without it the time is of the signer’s computer.',
      },
    },
  },
  pages: {
    '/compliance/signatures': {
      title: { zh: '签名验证', en: 'Check signatures' },
      purpose: {
        zh: '查看任意 PDF 上的签名：谁签的，何时签的，签后是否改动过。文件只在本机检查，不会保存。',
        en: 'See what the signatures of any PDF are worth: who signed, when, and whether it was changed since. The file is checked on this computer and not kept.',
      },
      first: [
        {
          text: {
            zh: '把收到的 PDF 拖进来，逐个看签名的结论。',
            en: 'Drop in a PDF that you received and read the verdict on each signature.',
          },
        },
        {
          text: {
            zh: '结论是“签署后被修改”的，请向对方索取签署时的文件。',
            en: 'Where it says “Changed after signing”, ask the other side for the file as it was signed.',
          },
        },
      ],
      terms: ['signature', 'certificate', 'trustClass', 'timeStamp'],
    },
    '/compliance/envelopes': {
      title: { zh: '签署流程', en: 'Envelopes' },
      purpose: {
        zh: '发出去签署的合同文件，正在签的和已经结束的。',
        en: 'The files of contracts that were sent for signature, those being signed and those that ended.',
      },
      first: [
        {
          text: {
            zh: '在已定稿合同的页面上“发起签署”；要签署的文件可以选合同 PDF 或另外添加的 PDF。',
            en: 'Send an approved contract for signature on its page: its own PDF, or one that you added.',
          },
        },
      ],
      terms: ['envelope', 'auditPage'],
    },
    '/compliance/envelopes/$id': {
      title: { zh: '签署流程详情', en: 'An envelope' },
      purpose: {
        zh: '谁签了、轮到谁、文件现在的样子，以及每一步经过。',
        en: 'Who has signed, whose turn it is, the file as it is now, and every step on the way.',
      },
      first: [
        {
          text: {
            zh: '轮到您时点“签署”，手写并输入 PIN。',
            en: 'When it is your turn, sign by hand and enter your PIN.',
          },
        },
        {
          text: {
            zh: '轮到对方时下载文件发给对方，签回后登记；也可以当面签署或登记纸质扫描件。',
            en: 'When it is theirs, send them the file and take in what comes back, let them sign in person, or take in a scan.',
          },
        },
      ],
      terms: ['envelope', 'signature', 'trustClass', 'auditPage'],
    },
    '/compliance/identity': {
      title: { zh: '签名身份', en: 'Signing identity' },
      purpose: {
        zh: '您用来签署的证书：由谁签发、属于哪一类信任、何时到期；管理员在这里管理根证书和全部证书。',
        en: 'The certificate you sign with: who issued it, its trust class, when it expires. Administrators keep roots and all certificates here.',
      },
      first: [
        {
          text: {
            zh: '管理员先建立企业根证书。',
            en: 'An administrator makes the company’s root first.',
          },
        },
        {
          text: {
            zh: '生成签名身份并选一个 PIN，或导入商业机构发给您的 .p12。',
            en: 'Make a signing identity with a PIN, or import a .p12 that an authority gave you.',
          },
        },
      ],
      terms: ['signingIdentity', 'certificate', 'rootCertificate', 'trustClass'],
    },
  },
};
