import type { Problem } from './errors.ts';
import type { Choice } from './fields.ts';
import type { LocalText } from './texts.ts';

/** When a series begins again at 1. */
export const RESETS = ['year', 'month', 'never'] as const;
export type Reset = (typeof RESETS)[number];

export const RESET_CHOICES: readonly Choice[] = [
  { value: 'year', label: { zh: '每年', en: 'Every year' } },
  { value: 'month', label: { zh: '每月', en: 'Every month' } },
  { value: 'never', label: { zh: '从不', en: 'Never' } },
];

/** How the numbers of one kind of document are written and counted. */
export interface NumberRule {
  readonly prefix: string;
  /** Text with parts in braces: `{prefix}-{series}-{year}-{serial:6}`. */
  readonly pattern: string;
  readonly reset: Reset;
}

export const USUAL_PATTERN = '{prefix}-{series}-{year}-{serial:6}';

/** What a number says: whose series, which period, the how-manieth. */
export interface NumberParts {
  readonly series: string;
  /** `2026`, `2026-11`, or empty where the series never begins again. */
  readonly period: string;
  readonly serial: number;
}

export type PatternPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'prefix' | 'series' | 'year' | 'month' }
  | { readonly kind: 'serial'; readonly width: number };

const USUAL_WIDTH = 6;
const PART = /\{(prefix|series|year|month)\}|\{serial(?::([1-9]))?\}|([^{}])/uy;

/** The parts of a pattern from left to right; null where braces hold something else. */
export function readPattern(pattern: string): readonly PatternPart[] | null {
  const parts: PatternPart[] = [];
  PART.lastIndex = 0;
  while (PART.lastIndex < pattern.length) {
    const found = PART.exec(pattern);
    if (!found) return null;
    const [, name, width, text] = found;
    if (text !== undefined) parts.push({ kind: 'text', text });
    else if (name === undefined)
      parts.push({ kind: 'serial', width: width === undefined ? USUAL_WIDTH : Number(width) });
    else parts.push({ kind: name as 'prefix' | 'series' | 'year' | 'month' });
  }
  return parts;
}

const PART_LABELS: Readonly<Record<'series' | 'serial' | 'year' | 'month', LocalText>> = {
  series: { zh: '系列 {series}', en: 'the series {series}' },
  serial: { zh: '序号 {serial:6}', en: 'the serial number {serial:6}' },
  year: { zh: '年份 {year}', en: 'the year {year}' },
  month: { zh: '月份 {month}', en: 'the month {month}' },
};
const PERIOD_PARTS: Readonly<Record<Reset, readonly ('year' | 'month')[]>> = {
  year: ['year'],
  month: ['year', 'month'],
  never: [],
};
const LONGEST = 60;
const PREFIX = /^[\p{L}\p{N}]{1,10}$/u;
/** Characters that break a file name, a line or a terminal; and blanks, which people drop when they copy. */
const UNFIT = /[\p{C}\p{Z}\\/:*?"<>|]/u;
const FORMULA = /^[=+\-@']/;

/**
 * What stands against a rule. A rule without problems is unambiguous: series, period and serial can be read back from
 * every number, so no two of them are written alike.
 */
export function ruleProblems({ prefix, pattern, reset }: NumberRule): readonly Problem[] {
  const problems: Problem[] = [];
  const add = (code: Problem['code'], params: Problem['params'], field = 'pattern'): void => {
    problems.push({ code, params, field });
  };
  if (!PREFIX.test(prefix)) add('numberPrefixInvalid', { value: prefix }, 'prefix');
  const parts = readPattern(pattern);
  if (!parts || UNFIT.test(pattern.replaceAll(/\{[^{}]*\}/g, '')) || FORMULA.test(pattern)) {
    add('numberPatternMalformed', { value: pattern });
    return problems;
  }
  if (pattern.length > LONGEST) add('numberPatternLong', { max: LONGEST, length: pattern.length });
  const times = (kind: PatternPart['kind']): number => parts.filter((part) => part.kind === kind).length;
  for (const kind of ['series', 'serial', ...PERIOD_PARTS[reset]] as const)
    if (times(kind) === 0) add('numberPatternLacks', { part: PART_LABELS[kind] });
  for (const kind of ['series', 'serial', 'year', 'month'] as const)
    if (times(kind) > 1) add('numberPatternTwice', { part: PART_LABELS[kind] });
  return problems;
}

/** The period that a civil date falls into. */
export const periodOf = (reset: Reset, date: string): string =>
  ({ year: date.slice(0, 4), month: date.slice(0, 7), never: '' })[reset];

/** Writes a number. `date` is the civil date in the organisation's zone on which it is taken. */
export function formatNumber(rule: NumberRule, series: string, date: string, serial: number): string {
  const write = (part: PatternPart): string => {
    switch (part.kind) {
      case 'text':
        return part.text;
      case 'prefix':
        return rule.prefix;
      case 'series':
        return series;
      case 'year':
        return date.slice(0, 4);
      case 'month':
        return date.slice(5, 7);
      case 'serial':
        return String(serial).padStart(part.width, '0');
    }
  };
  return (readPattern(rule.pattern) ?? []).map(write).join('');
}

const escaped = (text: string): string => text.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

/** Reads the numbers of a rule: what one says, or null where it is not of this rule. */
export function numberReader(rule: NumberRule): (number: string) => NumberParts | null {
  const match = (part: PatternPart): string => {
    switch (part.kind) {
      case 'text':
        return escaped(part.text);
      case 'prefix':
        return escaped(rule.prefix);
      case 'series':
        return '(?<series>[A-Z]+)';
      case 'year':
        return '(?<year>\\d{4})';
      case 'month':
        return '(?<month>0[1-9]|1[0-2])';
      case 'serial':
        return `(?<serial>\\d{${part.width}}|[1-9]\\d{${part.width},})`;
    }
  };
  const whole = new RegExp(`^${(readPattern(rule.pattern) ?? []).map(match).join('')}$`, 'u');
  return (number) => {
    const found = whole.exec(number)?.groups;
    if (!found) return null;
    const { series = '', year = '', month = '', serial = '' } = found;
    const period = { year, month: `${year}-${month}`, never: '' }[rule.reset];
    return { series, period, serial: Number(serial) };
  };
}
