import type { RoomHelp } from '../../records/help.ts';

export const help: RoomHelp = {
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
  },
};
