import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { currencyExponent } from '#shared/currency.ts';
import { AppError } from '#shared/errors.ts';
import { fraction } from '#shared/fraction.ts';
import {
  addMoney,
  formatAmount,
  formatMoney,
  minorUnits,
  moneyText,
  parseMoney,
  roundToMinor,
  split,
  subtractMoney,
} from '#shared/money.ts';

const amounts = fc.maxSafeInteger();
const currencies = fc.constantFrom('CNY', 'JPY', 'KWD', 'USD');
const withCode = (code: string) => expect.objectContaining({ code });

describe('money', () => {
  it('knows how many places a currency has', () => {
    expect(['JPY', 'CNY', 'KWD'].map(currencyExponent)).toEqual([0, 2, 3]);
    expect(() => currencyExponent('XXQ')).toThrow(AppError);
    expect(() => currencyExponent('cny')).toThrow(withCode('notCurrency'));
  });

  it('refuses to add two currencies, and sums that a number cannot hold', () => {
    const yuan = { amount: 100, currency: 'CNY' };
    expect(addMoney(yuan, yuan)).toEqual({ amount: 200, currency: 'CNY' });
    expect(() => addMoney(yuan, { amount: 100, currency: 'USD' })).toThrow(withCode('currenciesMixed'));
    expect(() => subtractMoney(yuan, { amount: 100, currency: 'USD' })).toThrow(withCode('currenciesMixed'));
    const most = { amount: Number.MAX_SAFE_INTEGER, currency: 'CNY' };
    expect(() => addMoney(most, yuan)).toThrow(withCode('tooLarge'));
    expect(() => minorUnits(-(2n ** 53n), 'CNY')).toThrow(withCode('tooLarge'));
  });

  it('reads amounts as written, or not at all', () => {
    expect(parseMoney('1234.5', 'CNY')).toBe(123450);
    expect(parseMoney('-0.01', 'CNY')).toBe(-1);
    expect(parseMoney('1234.500', 'KWD')).toBe(1234500);
    expect(() => parseMoney('1.005', 'CNY')).toThrow(withCode('tooPrecise'));
    expect(() => parseMoney('0.5', 'JPY')).toThrow(withCode('tooPrecise'));
    expect(() => parseMoney('100000000000000', 'CNY')).toThrow(withCode('tooLarge'));
    expect(() => parseMoney('NaN', 'CNY')).toThrow(withCode('notNumber'));
  });

  it('rounds half away from zero at the minor unit of the currency', () => {
    expect(roundToMinor(fraction(1005n, 1000n), 'CNY')).toBe(101n);
    expect(roundToMinor(fraction(-1005n, 1000n), 'CNY')).toBe(-101n);
    expect(roundToMinor(fraction(1n, 2n), 'JPY')).toBe(1n);
  });

  it('reads back its plain text exactly, at any size', () => {
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        expect(parseMoney(moneyText(amount, currency), currency)).toBe(amount === 0 ? 0 : amount);
      }),
    );
  });

  it('formats for people without losing a digit', () => {
    expect(formatMoney(123450, 'CNY', 'zh')).toBe('¥1,234.50');
    expect(formatMoney(123450, 'CNY', 'en')).toBe('CN¥1,234.50');
    expect(formatMoney(-1234, 'JPY', 'en')).toBe('-¥1,234');
    expect(formatAmount(Number.MAX_SAFE_INTEGER, 'CNY', 'en')).toBe('90,071,992,547,409.91');
    fc.assert(
      fc.property(amounts, currencies, (amount, currency) => {
        expect(formatAmount(amount, currency, 'zh').replaceAll(',', '')).toBe(moneyText(amount, currency));
      }),
    );
  });
});

describe('split', () => {
  const weights = fc.array(fc.bigInt(0n, 10n ** 15n), { minLength: 1, maxLength: 40 });

  it('gives left-over units to the largest remainders, ties to the lowest index', () => {
    expect(split(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(split(101n, [1n, 1n, 1n])).toEqual([34n, 34n, 33n]);
    expect(split(-100n, [1n, 1n, 1n])).toEqual([-34n, -33n, -33n]);
    expect(split(10n, [1n, 2n, 3n])).toEqual([2n, 3n, 5n]);
    expect(split(5n, [0n, 0n])).toEqual([3n, 2n]);
    expect(split(0n, [])).toEqual([]);
    expect(() => split(1n, [])).toThrow(RangeError);
  });

  it('sums to the whole, stays within one unit of the exact share, and gives nothing to a weight of zero', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 16n), 10n ** 16n), weights, (whole, given) => {
        const parts = split(whole, given);
        const sum = given.reduce((total, weight) => total + weight, 0n);
        expect(parts.reduce((total, part) => total + part, 0n)).toBe(whole);
        if (sum === 0n) return;
        parts.forEach((part, index) => {
          const weight = given[index] ?? 0n;
          const distance = part * sum - whole * weight;
          expect(distance < sum && distance > -sum).toBe(true);
          if (weight === 0n) expect(part).toBe(0n);
        });
      }),
    );
  });
});
