import { currencyExponent } from './currency.ts';
import { decimalValue, formatDecimal } from './decimal.ts';
import { AppError } from './errors.ts';
import { type Fraction, fraction, multiply, round } from './fraction.ts';
import type { Language, LocalText } from './texts.ts';

/** An amount in whole minor units (分 for CNY) of a currency. */
export interface Money {
  readonly amount: number;
  /** ISO 4217. */
  readonly currency: string;
}

const AMOUNT: LocalText = { zh: '金额', en: 'Amount' };
const MOST = BigInt(Number.MAX_SAFE_INTEGER);

/** Minor units as a number. Throws AppError tooLarge where a number could no longer hold them exactly. */
export function minorUnits(amount: bigint, currency: string, field: LocalText = AMOUNT): number {
  if (amount > MOST || amount < -MOST) {
    const text = (units: bigint): string =>
      formatDecimal({ digits: units, places: currencyExponent(currency) });
    throw new AppError('tooLarge', { field, max: text(MOST), value: text(amount) });
  }
  return Number(amount);
}

/** Throws AppError currenciesMixed: amounts in two currencies have no sum without a rate. */
function sameCurrency(left: Money, right: Money): string {
  if (left.currency !== right.currency) {
    throw new AppError('currenciesMixed', { left: left.currency, right: right.currency });
  }
  return left.currency;
}

export function addMoney(left: Money, right: Money): Money {
  const currency = sameCurrency(left, right);
  return { amount: minorUnits(BigInt(left.amount) + BigInt(right.amount), currency), currency };
}

export function subtractMoney(left: Money, right: Money): Money {
  const currency = sameCurrency(left, right);
  return { amount: minorUnits(BigInt(left.amount) - BigInt(right.amount), currency), currency };
}

/** Major units (元) to minor units (分), rounded half away from zero. */
export const roundToMinor = (major: Fraction, currency: string): bigint =>
  round(multiply(major, fraction(10n ** BigInt(currencyExponent(currency)))));

/**
 * Reads decimal text in major units. Throws AppError notNumber, tooLarge, or tooPrecise where it has more places than
 * the currency: an amount somebody wrote is never rounded in silence.
 */
export function parseMoney(text: string, currency: string, field: LocalText = AMOUNT): number {
  const digits = currencyExponent(currency);
  const minor = multiply(decimalValue(text, field), fraction(10n ** BigInt(digits)));
  if (minor.denominator !== 1n) throw new AppError('tooPrecise', { field, digits, value: text });
  return minorUnits(minor.numerator, currency, field);
}

/** Plain decimal text with all places of the currency: `1234.50`. The inverse of `parseMoney`. */
export const moneyText = (amount: number, currency: string): string =>
  formatDecimal({ digits: BigInt(amount), places: currencyExponent(currency) });

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(language: Language, currency: string, symbol: boolean): Intl.NumberFormat {
  const key = `${language} ${currency} ${symbol}`;
  const known = formatters.get(key);
  if (known !== undefined) return known;
  const places = currencyExponent(currency);
  const made = new Intl.NumberFormat(language === 'zh' ? 'zh-CN' : 'en-US', {
    ...(symbol ? { style: 'currency', currency } : {}),
    minimumFractionDigits: places,
    maximumFractionDigits: places,
  });
  formatters.set(key, made);
  return made;
}

/** For people, with the currency's sign: `¥1,234.50` in zh, `CN¥1,234.50` in en. */
export const formatMoney = (amount: number, currency: string, language: Language): string =>
  formatter(language, currency, true).format(moneyText(amount, currency) as Intl.StringNumericLiteral);

/** For columns whose header names the currency: `1,234.50`. */
export const formatAmount = (amount: number, currency: string, language: Language): string =>
  formatter(language, currency, false).format(moneyText(amount, currency) as Intl.StringNumericLiteral);

/**
 * Splits a whole by weights so that the parts sum to it exactly: each gets its share cut towards zero, and the units
 * left over go to the largest remainders, ties to the lowest index. Weights are zero or more; all zero weigh alike.
 */
export function split(whole: bigint, weights: readonly bigint[]): bigint[] {
  if (weights.some((weight) => weight < 0n)) throw new RangeError('a weight cannot be negative');
  if (weights.length === 0 && whole !== 0n) throw new RangeError('there is nothing to split over');
  const sum = weights.reduce((total, weight) => total + weight, 0n);
  if (sum === 0n && weights.length > 0)
    return split(
      whole,
      weights.map(() => 1n),
    );
  const sign = whole < 0n ? -1n : 1n;
  const shares = weights.map((weight, index) => {
    const scaled = sign * whole * weight;
    return { index, part: scaled / sum, remainder: scaled % sum };
  });
  const left = sign * whole - shares.reduce((total, share) => total + share.part, 0n);
  // Array sort is stable, so equal remainders keep the order of their lines.
  const first = shares.toSorted((a, b) =>
    a.remainder === b.remainder ? 0 : a.remainder > b.remainder ? -1 : 1,
  );
  const raised = new Set(first.slice(0, Number(left)).map((share) => share.index));
  return shares.map((share) => sign * (share.part + (raised.has(share.index) ? 1n : 0n)));
}
