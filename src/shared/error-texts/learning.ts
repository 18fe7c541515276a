import type { LocalText } from '../texts.ts';

/** What can go wrong where a model learns. */
export const LEARNING_ERRORS = {
  learnTargetMissing: {
    zh: '“{file}”没有“{column}”列。请核对列名的拼写和大小写，或换一个文件。',
    en: '“{file}” has no column “{column}”. Check its spelling and capitals, or choose another file.',
  },
  learnTargetNotBinary: {
    zh: '“{file}”第 {row} 行的“{column}”是“{value}”，不是结果。请写成 1 或 0、是或否，未知的留空。',
    en: 'In row {row} of “{file}” the column “{column}” says “{value}”, which is no outcome. Write 1 or 0, yes or no, and leave it empty where it is unknown.',
  },
  learnOneOutcome: {
    zh: '“{file}”的 {rows} 行在“{column}”列中结果都一样，无法学习。请提供两种结果都有的数据。',
    en: 'All {rows} rows of “{file}” have the same outcome in “{column}”, so there is nothing to learn. Give data with both outcomes.',
  },
  learnTooFewRows: {
    zh: '“{file}”只有 {rows} 行有结果。至少需要 {fewest} 行，每种结果至少 {each} 行。请补充数据。',
    en: 'Only {rows} rows of “{file}” have an outcome. At least {fewest} are needed, {each} of either outcome. Add data.',
  },
  learnNoColumns: {
    zh: '“{file}”除结果外的列都不能用于学习。请补充事先已知的列。',
    en: 'No column of “{file}” besides the outcome may teach. Add columns that are known beforehand.',
  },
  learnColumnMissing: {
    zh: '“{file}”缺少模型用到的“{column}”列。请补上这一列，没有值的留空。',
    en: '“{file}” lacks the column “{column}” that the model uses. Add it, empty where there is no value.',
  },
} as const satisfies Record<string, LocalText>;
