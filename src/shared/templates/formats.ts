import { chineseMoney } from '../chinese-amount.ts';
import { isCurrency } from '../currency.ts';
import { longDate } from '../format/long-date.ts';
import { yesNo } from '../format/yes-no.ts';
import { formatAmount, formatMoney } from '../money.ts';
import type { Language, LocalText } from '../texts.ts';
import type { MoneyValue, TemplateValue, VariableKind } from './variables.ts';

interface Format {
  readonly name: string;
  readonly label: LocalText;
}

/** How a variable may be written instead of its usual way: `{{报价.总额|大写}}`, `{{quote.gross|capitals}}`. */
export const FORMATS: Readonly<Record<VariableKind, readonly Format[]>> = {
  text: [],
  longText: [],
  number: [],
  percent: [],
  boolean: [],
  money: [
    { name: 'capitals', label: { zh: '大写', en: 'Chinese capitals' } },
    { name: 'plain', label: { zh: '数字', en: 'without sign' } },
  ],
  date: [{ name: 'long', label: { zh: '长日期', en: 'long' } }],
};

/** A format under its own name or its Chinese one. */
export const findFormat = (kind: VariableKind, name: string): Format | undefined =>
  FORMATS[kind].find((format) => format.name === name || format.label.zh === name);

export const isMoney = (value: TemplateValue): value is MoneyValue =>
  typeof value === 'object' &&
  value !== null &&
  Number.isSafeInteger(value.amount) &&
  isCurrency(value.currency);

/** Nothing, or a text with nothing in it. */
export const isMissing = (value: TemplateValue | undefined): value is null | undefined | '' =>
  value === null || value === undefined || value === '';

/** A value as the reader of the language writes it; empty where there is none. An unknown format is the usual one. */
export function valueText(
  value: TemplateValue | undefined,
  kind: VariableKind,
  format: string | null,
  language: Language,
): string {
  if (isMissing(value)) return '';
  const chosen = format === null ? undefined : findFormat(kind, format)?.name;
  if (typeof value === 'object') {
    if (!isMoney(value)) return '';
    if (chosen === 'capitals') return chineseMoney(value.amount, value.currency);
    const write = chosen === 'plain' ? formatAmount : formatMoney;
    return write(value.amount, value.currency, language);
  }
  if (typeof value === 'boolean') return yesNo(value, language);
  if (kind === 'date' && chosen === 'long') return longDate(String(value), language);
  return kind === 'percent' ? `${value}%` : String(value);
}
