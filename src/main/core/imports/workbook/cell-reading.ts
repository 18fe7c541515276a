import type { Problem } from '#shared/errors.ts';
import type { NumberFormat } from './number-format.ts';
import { serialDate, serialElapsed, serialTime } from './serial-date.ts';

/** A cell as the text that a person reads, for the same pipeline that reads delimited files. */
export interface ReadCell {
  readonly text: string;
  readonly problem?: Problem;
}

/** Excel keeps 15 digits and fills up with zeros; a longer number has lost its end before it came here. */
const MOST_DIGITS = 15;
const TOO_LONG = 10 ** MOST_DIGITS;

/** A decimal without an exponent. */
function plainDecimal(value: number): string {
  const text = String(value);
  const [digits = '', exponent] = text.split('e');
  if (exponent === undefined) return text;
  const places = -Number(exponent) + (digits.split('.')[1]?.length ?? 0);
  return places > 0 ? value.toFixed(Math.min(100, places)) : BigInt(value).toString();
}

/** Moves the point of a plain decimal two places to the right. */
function hundredfold(text: string): string {
  const [, sign = '', whole = '', part = ''] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text) ?? [];
  const shifted = whole + part.padEnd(2, '0').slice(0, 2);
  const left = part.slice(2);
  return `${sign}${shifted.replace(/^0+(?=\d)/, '')}${left === '' ? '' : `.${left}`}`;
}

/** Reads a number the way its format shows it: exact to the 15 digits that Excel keeps, never with an exponent. */
export function readNumberCell(raw: string, format: NumberFormat, from1904: boolean): ReadCell {
  const held = raw.trim();
  const value = Number(held);
  if (held === '' || !Number.isFinite(value)) return { text: raw };
  const dated = (text: string | undefined): ReadCell =>
    text === undefined
      ? { text: held, problem: { code: 'serialNotDate', params: { value: held } } }
      : { text };
  switch (format.shows) {
    case 'date':
      return dated(serialDate(value, from1904));
    case 'time':
      return { text: serialTime(value) };
    case 'elapsed':
      return { text: serialElapsed(value) };
    default:
  }
  if (Number.isInteger(value) && Math.abs(value) >= TOO_LONG) {
    const text = BigInt(value).toString();
    return { text, problem: { code: 'numberShortened', params: { value: text, digits: MOST_DIGITS } } };
  }
  const text = plainDecimal(Number(value.toPrecision(MOST_DIGITS)));
  if (format.shows === 'percent') return { text: `${hundredfold(text)}%` };
  return { text: format.shows === 'padded' && value >= 0 ? text.padStart(format.digits, '0') : text };
}

/** Text in a workbook writes some characters as their code: `_x000D_`. */
const ESCAPED = /_x([\da-f]{4})_/gi;
/** An apostrophe that belongs to the text, doubled: an import takes one guard away. */
const LOOKS_GUARDED = /^'+[=+\-@\t\r]/;

export function readTextCell(raw: string): ReadCell {
  const unescaped = raw.includes('_x')
    ? raw.replace(ESCAPED, (_whole, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : raw;
  const text = unescaped.includes('\r') ? unescaped.replace(/\r\n?/g, '\n') : unescaped;
  return { text: LOOKS_GUARDED.test(text) ? `'${text}` : text };
}
