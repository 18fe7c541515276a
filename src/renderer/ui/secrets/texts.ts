import { defineTexts } from '../language/define-texts.ts';

/** Words around passphrases and codes. */
export const secretTexts = defineTexts('secrets', {
  passphraseHint: {
    zh: '至少 {min} 个字符。几个不相干的词比复杂的短口令更牢靠。',
    en: 'At least {min} characters. A few unrelated words are safer than a short intricate one.',
  },
  passphraseAgain: { zh: '再次输入口令', en: 'Passphrase again' },
  passphraseDiffers: { zh: '两次输入的口令不同。', en: 'The two passphrases differ.' },
  strengthShort: { zh: '太短', en: 'Too short' },
  strengthWeak: { zh: '较弱', en: 'Weak' },
  strengthFair: { zh: '一般', en: 'Fair' },
  strengthGood: { zh: '良好', en: 'Good' },
  strengthStrong: { zh: '很强', en: 'Strong' },
  strength: { zh: '强度：{word}', en: 'Strength: {word}' },
  copyCode: { zh: '复制', en: 'Copy' },
  copied: { zh: '已复制', en: 'Copied' },
  printCode: { zh: '打印', en: 'Print' },
  generate: { zh: '生成一个', en: 'Generate one' },
  generated: {
    zh: '生成的口令，请当面交给本人；它只显示这一次。',
    en: 'The generated passphrase. Hand it over in person; it is shown this once.',
  },
});
