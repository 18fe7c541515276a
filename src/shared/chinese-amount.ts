import { currencyExponent } from './currency.ts';
import { moneyText } from './money.ts';

/** 金额大写: the way amounts are spelled on Chinese business papers, so that no digit can be added later. */

const DIGITS = ['零', '壹', '贰', '叁', '肆', '伍', '陆', '柒', '捌', '玖'];
const UNITS = ['', '拾', '佰', '仟'];

const digit = (value: number): string => DIGITS[value] ?? '';

/** A number below ten thousand; a run of zeros inside is read as one 零, zeros at the end are not read. */
function spellSection(value: number): string {
  let text = '';
  let gap = false;
  for (let power = 3; power >= 0; power -= 1) {
    const current = Math.floor(value / 10 ** power) % 10;
    if (current === 0) {
      gap = text !== '';
      continue;
    }
    text += `${gap ? '零' : ''}${digit(current)}${UNITS[power] ?? ''}`;
    gap = false;
  }
  return text;
}

/** `head` of a larger unit, then the rest, joined by 零 where the rest leaves the next place empty. */
const join = (head: string, rest: number, nextPlace: number): string =>
  rest === 0 ? head : `${head}${rest < nextPlace ? '零' : ''}${spellInteger(rest)}`;

/** A positive integer below 10^16. */
function spellInteger(value: number): string {
  if (value >= 1e8) return join(`${spellInteger(Math.floor(value / 1e8))}亿`, value % 1e8, 1e7);
  if (value >= 1e4) return join(`${spellSection(Math.floor(value / 1e4))}万`, value % 1e4, 1e3);
  return spellSection(value);
}

/**
 * Spells an amount of 分: 1000150 is 壹万零壹元伍角. Ends in 整 where there are neither 角 nor 分, begins with 负 when
 * negative. Reads up to the largest safe integer (万亿). Throws RangeError on anything but a safe integer.
 */
export function chineseAmount(fen: number): string {
  if (!Number.isSafeInteger(fen)) throw new RangeError('an amount is a whole number of fen');
  if (fen === 0) return '零元整';
  const size = Math.abs(fen);
  const [yuan, jiao, cents] = [Math.floor(size / 100), Math.floor(size / 10) % 10, size % 10];
  let text = yuan > 0 ? `${spellInteger(yuan)}元` : '';
  if (jiao > 0) text += `${digit(jiao)}角`;
  else if (yuan > 0 && cents > 0) text += '零';
  if (cents > 0) text += `${digit(cents)}分`;
  return `${fen < 0 ? '负' : ''}${text}${jiao === 0 && cents === 0 ? '整' : ''}`;
}

/** What a Chinese paper calls a currency; 人民币 goes without saying. */
const CURRENCY_NAMES: Readonly<Record<string, string>> = {
  CNY: '',
  HKD: '港币',
  MOP: '澳门币',
  TWD: '新台币',
  USD: '美元',
  EUR: '欧元',
  GBP: '英镑',
  JPY: '日元',
  KRW: '韩元',
  SGD: '新加坡元',
  AUD: '澳大利亚元',
  CAD: '加拿大元',
  CHF: '瑞士法郎',
};

/**
 * Spells minor units of any currency, its name before the amount where it is not 人民币: 美元壹佰元整. A currency with
 * thousandths has no word for them, and an amount beyond what can be spelled has none either: both stay in figures.
 */
export function chineseMoney(amount: number, currency: string): string {
  const exponent = currencyExponent(currency);
  const fen = exponent > 2 ? Number.NaN : amount * 10 ** (2 - exponent);
  const name = CURRENCY_NAMES[currency] ?? currency;
  if (!Number.isSafeInteger(fen)) return `${name || currency}${moneyText(amount, currency)}`;
  return `${fen < 0 ? '负' : ''}${name}${chineseAmount(Math.abs(fen))}`;
}
