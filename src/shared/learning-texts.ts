import type { LocalText } from './texts.ts';

/** Why a column does not teach, as a person reads it. */
export const REFUSAL_TEXTS = {
  nameTellsOutcome: { zh: '列名就是结果，或只有结果才会产生它', en: 'its name tells the outcome' },
  nameAfterContact: {
    zh: '由联系之后的人填写，打分时还不知道',
    en: 'people fill it in after contact, so it is not known when a lead is scored',
  },
  nameAtExport: {
    zh: '是导出那天的情况，结果已经出来',
    en: 'it shows the day of the export, when the outcome was known',
  },
  separates: {
    zh: '单凭这一列就几乎能分出结果，事先不可能知道',
    en: 'it alone all but tells the outcome; nothing known beforehand does',
  },
  filledAfterwards: { zh: '只在一种结果时才有值', en: 'it is filled in for one outcome alone' },
  identifier: { zh: '每行都不同，只是编号', en: 'it names the rows and says nothing about them' },
  constant: { zh: '每行都一样', en: 'it says the same in every row' },
  empty: { zh: '没有值', en: 'it is empty' },
  excluded: { zh: '按要求排除', en: 'it was to be left out' },
} as const satisfies Record<string, LocalText>;

/** What a model was made of, as a person reads it. */
export const METHOD_TEXTS = {
  logistic: { zh: '逻辑回归', en: 'logistic regression' },
  trees: { zh: '梯度提升树', en: 'gradient-boosted trees' },
  both: { zh: '逻辑回归与梯度提升树', en: 'logistic regression and gradient-boosted trees' },
} as const satisfies Record<string, LocalText>;
