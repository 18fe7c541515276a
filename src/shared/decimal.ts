import { AppError } from './errors.ts';
import { compare, type Fraction, fraction } from './fraction.ts';
import type { LocalText } from './texts.ts';

/** Prices, quantities, rates and percentages are decimal texts: exact, and the same in a file, a form and the database. */
export const MOST_PLACES = 12;
/** Digits before the point. */
export const MOST_DIGITS = 16;

/** No number within those bounds needs a longer text. */
const MOST_LENGTH = 100;

/** digits × 10^−places, without zeros at the end of the places. */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

const SHAPE = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;
const NUMBER: LocalText = { zh: '数值', en: 'Number' };

/**
 * Reads `12`, `-0.5`, `.5`, `1e3`. Throws AppError notNumber, tooPrecise (more than 12 places) or tooLarge (more than
 * 16 digits before the point); `field` is how the sentence names the place.
 */
export function parseDecimal(text: string, field: LocalText = NUMBER): Decimal {
  const match = text.length > MOST_LENGTH ? null : SHAPE.exec(text.trim());
  const [, sign = '', whole = '', part = '', exponent = '0'] = match ?? [];
  if (whole + part === '') throw new AppError('notNumber', { field, value: shown(text) });
  // Zeros carry nothing: 1.500 and 1.5 are the same decimal, and neither is too precise.
  const significant = (whole + part).replace(/^0+/, '').replace(/0+$/, '');
  const trailing = /0*$/.exec(whole + part)?.[0].length ?? 0;
  const places = part.length - trailing - Number(exponent);
  if (significant === '') return { digits: 0n, places: 0 };
  if (places > MOST_PLACES)
    throw new AppError('tooPrecise', { field, digits: MOST_PLACES, value: shown(text) });
  if (significant.length - places > MOST_DIGITS) {
    throw new AppError('tooLarge', { field, max: '9'.repeat(MOST_DIGITS), value: shown(text) });
  }
  const size = BigInt(significant.padEnd(significant.length - Math.min(places, 0), '0'));
  return { digits: sign === '-' ? -size : size, places: Math.max(places, 0) };
}

/** A sentence should not carry a page of digits. */
const shown = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The exact value of a decimal text. Errors as `parseDecimal`. */
export function decimalValue(text: string, field?: LocalText): Fraction {
  const { digits, places } = parseDecimal(text, field);
  return fraction(digits, 10n ** BigInt(places));
}

/** The shortest plain text: no exponent, no plus, no zeros at the end. */
export function formatDecimal({ digits, places }: Decimal): string {
  const text = (digits < 0n ? -digits : digits).toString().padStart(places + 1, '0');
  const whole = text.slice(0, text.length - places);
  const part = text.slice(text.length - places);
  return `${digits < 0n ? '-' : ''}${whole}${places > 0 ? `.${part}` : ''}`;
}

/** One spelling for one value: `1.50`, `+1.5` and `15e-1` all become `1.5`. */
export const normalDecimal = (text: string, field?: LocalText): string =>
  formatDecimal(parseDecimal(text, field));

/** −1, 0 or 1 by value. */
export const compareDecimals = (left: string, right: string): -1 | 0 | 1 =>
  compare(decimalValue(left), decimalValue(right));
