import { LONGEST_CREDIT, LONGEST_TERM } from '#shared/billing.ts';
import { parseDecimal } from '#shared/decimal.ts';
import { AppError, errorText } from '#shared/errors.ts';
import { compare, type Fraction, fraction } from '#shared/fraction.ts';
import type { Language, LocalText } from '#shared/texts.ts';

/** What the numbers of a quote line may be. */
export type NumberRule = 'positive' | 'percent' | 'months' | 'days' | 'any';

const ZERO = fraction(0n, 1n);
const HUNDRED = fraction(100n, 1n);

const RULES: Readonly<Record<Exclude<NumberRule, 'any'>, LocalText>> = {
  positive: { zh: '需要大于 0', en: 'It must be more than 0' },
  percent: { zh: '需要在 0 与 100 之间', en: 'It must be between 0 and 100' },
  months: {
    zh: `需要是 0 到 ${LONGEST_TERM} 的整数`,
    en: `It must be a whole number from 0 to ${LONGEST_TERM}`,
  },
  days: {
    zh: `需要是 0 到 ${LONGEST_CREDIT} 的整数`,
    en: `It must be a whole number from 0 to ${LONGEST_CREDIT}`,
  },
};

const WHOLE_UP_TO = { months: LONGEST_TERM, days: LONGEST_CREDIT } as const;

const isWhole = ({ numerator, denominator }: Fraction, most: number): boolean =>
  denominator === 1n && numerator >= 0n && numerator <= BigInt(most);

/** The numbers of a line, and what each may be. */
export const LINE_NUMBERS = {
  quantity: 'positive',
  unitPrice: 'any',
  discountPercent: 'percent',
  taxRate: 'percent',
  termMonths: 'months',
  freeMonths: 'months',
} as const satisfies Readonly<Record<string, NumberRule>>;
export type LineNumber = keyof typeof LINE_NUMBERS;
const NUMBERS = Object.entries(LINE_NUMBERS) as [LineNumber, NumberRule][];

/** Whether all numbers of a line can be reckoned with, as far as they were typed. */
export const lineHolds = (line: Readonly<Record<LineNumber, string>>): boolean =>
  NUMBERS.every(([name, rule]) => numberProblem(line[name], { zh: '', en: '' }, rule, 'en') === undefined);

/** What is wrong with a number as it was typed, in words; undefined where it holds or nothing was typed. */
export function numberProblem(
  typed: string,
  field: LocalText,
  rule: NumberRule,
  language: Language,
): string | undefined {
  if (typed.trim() === '') return undefined;
  try {
    const { digits, places } = parseDecimal(typed, field);
    const value =
      places >= 0 ? fraction(digits, 10n ** BigInt(places)) : fraction(digits * 10n ** BigInt(-places), 1n);
    if (rule === 'positive' && compare(value, ZERO) <= 0) return RULES.positive[language];
    if ((rule === 'months' || rule === 'days') && !isWhole(value, WHOLE_UP_TO[rule]))
      return RULES[rule][language];
    if (rule === 'percent' && (compare(value, ZERO) < 0 || compare(value, HUNDRED) > 0))
      return RULES.percent[language];
    return undefined;
  } catch (error) {
    if (error instanceof AppError) return errorText(error.toWire(), language);
    throw error;
  }
}
