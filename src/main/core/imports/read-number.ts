import { isCurrency } from '#shared/currency.ts';
import { plainCell } from './cell-text.ts';

/** A number as people write it, made plain. */
export interface WrittenNumber {
  /** Decimal text, for an exact reader; not yet checked to be a number. */
  readonly text: string;
  /** The currencies that its sign can stand for; undefined where it carries none. */
  readonly currencies?: readonly string[];
}

const SIGNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['¥', ['CNY', 'JPY']],
  ['元', ['CNY', 'HKD', 'TWD']],
  ['$', ['USD', 'AUD', 'CAD', 'HKD', 'MXN', 'NZD', 'SGD', 'TWD']],
  ['€', ['EUR']],
  ['£', ['GBP', 'EGP']],
  ['₩', ['KRW']],
  ['₹', ['INR']],
  ['RMB', ['CNY']],
  ['US$', ['USD']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
]);

const SIGN = '(?:US\\$|HK\\$|NT\\$|[¥$€£₩₹元]|[A-Za-z]{3})';
const BEFORE = new RegExp(`^([+-]?)\\s*(${SIGN})\\s*(?=[+-]?[\\d.])`);
const AFTER = new RegExp(`(?<=[\\d.])\\s*(${SIGN})$`);
const GROUPED = /^[+-]?[1-9]\d{0,2}(?:([, ])\d{3})(?:\1\d{3})*(?:\.\d+)?$/;

/**
 * Takes away what people put around digits: full width, thousands separators, a currency sign or code, a percent
 * sign, parentheses for negative. Separators must stand at thousands: `1234,567` may mean either of two numbers, so
 * it is left as it is, and no reader takes it for one.
 */
export function readNumber(cell: string): WrittenNumber {
  let text = plainCell(cell);
  const bracketed = /^\((.*)\)$/.exec(text);
  if (bracketed) text = `-${(bracketed[1] ?? '').trim()}`;
  const currencies = currenciesOf(BEFORE.exec(text)?.[2] ?? AFTER.exec(text)?.[1] ?? '');
  if (currencies) text = text.replace(BEFORE, '$1').replace(AFTER, '');
  text = text.replace(/\s*%$/, '').trim();
  if (GROUPED.test(text)) text = text.replace(/[, ]/g, '');
  return currencies ? { text, currencies } : { text };
}

function currenciesOf(sign: string): readonly string[] | undefined {
  const code = sign.toUpperCase();
  return SIGNS.get(code) ?? (isCurrency(code) ? [code] : undefined);
}
