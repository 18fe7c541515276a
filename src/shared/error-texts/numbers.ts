import type { LocalText } from '../texts.ts';

/** What can go wrong with numbers. */
export const NUMBER_ERRORS = {
  seriesNotLeased: {
    zh: '{entity}还不能编号：这个工作区是从备份恢复的，还没有领用编号系列。请有权限的人在“工作区 › 编号”中领用，再重试。',
    en: 'No number can be given to a {entity} yet: this workspace was restored from a backup and holds no number series. Someone with the right takes one under “Workspace › Numbers”; then try again.',
  },
  seriesTaken: {
    zh: '系列 {series} 已被领用过。请改用 {next}，或选择接续这个系列。',
    en: 'Series {series} has been taken before. Take {next}, or choose to continue that series.',
  },
  seriesHeld: {
    zh: '本机正在使用系列 {series}，不需要接续。',
    en: 'This device holds series {series} already; there is nothing to continue.',
  },
  seriesLetterInvalid: {
    zh: '系列需要一到三个大写字母，收到的是“{value}”。',
    en: 'A series is named by one to three capital letters; it says “{value}”.',
  },
  lastNumberUnreadable: {
    zh: '{entity}的最后编号“{value}”无法识别。请填完整编号（例如 {example}）或序号；没有签发过就填 0。',
    en: 'The last number “{value}” of {entity} cannot be read. Enter it in full (such as {example}) or its serial number; 0 where none was issued.',
  },
  lastNumberTooLow: {
    zh: '{entity}在这里已编到序号 {known}，最后编号“{value}”不能更小。请核对另一处的最后编号。',
    en: 'Numbers of {entity} have come to {known} here, so the last number “{value}” cannot be lower. Check the last number at the other place.',
  },
  numberPrefixInvalid: {
    zh: '前缀需要 1 到 10 个字母或数字，收到的是“{value}”。',
    en: 'A prefix needs 1 to 10 letters or digits; it says “{value}”.',
  },
  numberPatternMalformed: {
    zh: '格式“{value}”无法识别。花括号里可用 prefix、series、year、month、serial:6；不能有空格、不能用于文件名的符号，也不能以 = + - @ 开头。',
    en: 'The pattern “{value}” cannot be read. In braces it may have prefix, series, year, month and serial:6; no blanks, no signs that a file name cannot have, and no = + - @ at its start.',
  },
  numberPatternLong: {
    zh: '格式最多 {max} 个字符，现在有 {length} 个。请缩短。',
    en: 'A pattern may have at most {max} characters and has {length}. Shorten it.',
  },
  numberPatternLacks: {
    zh: '格式里缺少{part}，编号会重复。请加上。',
    en: 'The pattern lacks {part}, so numbers would repeat. Add it.',
  },
  numberPatternTwice: {
    zh: '{part}在格式里出现了不止一次。请只保留一处。',
    en: 'The pattern has {part} more than once. Keep one.',
  },
  numberPatternMeets: {
    zh: '按这个格式写出的编号可能与{entity}已用的编号（例如 {example}）相同。请改用不同的前缀或分隔；改变重新计数的方式时，格式也要随之不同。',
    en: 'Numbers of this pattern could equal numbers of {entity} that are in use (such as {example}). Use another prefix or other separators; where counting begins again at another time, the pattern must differ too.',
  },
} as const satisfies Record<string, LocalText>;
