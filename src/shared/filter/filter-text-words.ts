import type { Operator } from './filter.ts';

/** The words of the filter's text form. The first of each language is the one that is printed. */
export const AND = ['and', '且', '并且'];
export const OR = ['or', '或', '或者'];
export const NOT = ['not', '非'];
/** Before a list in parentheses: a group of one part, or of none. */
export const ALL = ['all', '全部'];
export const ANY = ['any', '任一'];
export const ME_WORDS = ['me', '我'];
export const TEAM_WORDS = ['myTeam', '我的部门'];
export const NULL = ['null', '空'];
export const YES = ['yes', '是', 'true', '1'];
export const NO = ['no', '否', 'false', '0'];
/** Between the two ends of `between`. */
export const BETWEEN_ENDS = ['and', '和', '与', '到'];

/** Comparisons written as signs. */
export const SIGNS: readonly (readonly [string, Operator])[] = [
  ['>=', 'atLeast'],
  ['<=', 'atMost'],
  ['!=', 'notEquals'],
  ['<>', 'notEquals'],
  ['==', 'equals'],
  ['=', 'equals'],
  ['<', 'lessThan'],
  ['>', 'greaterThan'],
  ['≥', 'atLeast'],
  ['≤', 'atMost'],
  ['≠', 'notEquals'],
  ['＝', 'equals'],
  ['＞', 'greaterThan'],
  ['＜', 'lessThan'],
];

/** Comparisons written as words. `is` and `is not` stand before `empty` as well as before a value. */
export const OPERATOR_WORDS: Readonly<Record<string, Operator>> = {
  in: 'in',
  属于: 'in',
  不属于: 'notIn',
  notin: 'notIn',
  都不含: 'notIn',
  含任一: 'in',
  含有: 'equals',
  不含: 'notEquals',
  contains: 'contains',
  包含: 'contains',
  startswith: 'startsWith',
  开头是: 'startsWith',
  empty: 'empty',
  为空: 'empty',
  不为空: 'notEmpty',
  between: 'between',
  介于: 'between',
  within: 'within',
  在: 'within',
  是: 'equals',
  不是: 'notEquals',
  小于: 'lessThan',
  早于: 'lessThan',
  不大于: 'atMost',
  不晚于: 'atMost',
  大于: 'greaterThan',
  晚于: 'greaterThan',
  不小于: 'atLeast',
  不早于: 'atLeast',
};

/** How each comparison is printed: English, then Chinese. */
export const PRINTED: Readonly<Record<Operator, readonly [string, string]>> = {
  equals: ['=', '='],
  notEquals: ['!=', '!='],
  in: ['in', '属于'],
  notIn: ['notIn', '不属于'],
  contains: ['contains', '包含'],
  startsWith: ['startsWith', '开头是'],
  empty: ['is empty', '为空'],
  notEmpty: ['is not empty', '不为空'],
  lessThan: ['<', '<'],
  atMost: ['<=', '<='],
  greaterThan: ['>', '>'],
  atLeast: ['>=', '>='],
  between: ['between', '介于'],
  within: ['within', '在'],
};

/** Where a word ends. */
const BREAK = /[\s()（）[\]"“”'‘’,，、=!<>≤≥≠＝＞＜]/u;

/** Whether a text can stand in a filter without quotes or brackets. */
export const isOneWord = (text: string): boolean => text !== '' && !BREAK.test(text) && !text.startsWith('#');

export const isBreak = (character: string): boolean => BREAK.test(character);

export const isWord = (words: readonly string[], text: string): boolean =>
  words.some((word) => word.toLowerCase() === text.toLowerCase());

/** Words that a field's name must not be taken for. */
export const isReserved = (text: string): boolean => isWord([...NOT, ...ALL, ...ANY, ...AND, ...OR], text);
