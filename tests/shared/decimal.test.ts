import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareDecimals,
  decimalValue,
  formatDecimal,
  normalDecimal,
  parseDecimal,
} from '#shared/decimal.ts';
import { AppError, type ErrorCode } from '#shared/errors.ts';

const codeOf = (text: string): ErrorCode | undefined => {
  try {
    parseDecimal(text);
    return undefined;
  } catch (error) {
    return error instanceof AppError ? error.code : 'unexpected';
  }
};

describe('decimal', () => {
  it('gives one spelling to one value', () => {
    const spellings: [string, string][] = [
      ['1.50', '1.5'],
      ['+1.5', '1.5'],
      ['15e-1', '1.5'],
      ['.5', '0.5'],
      ['5.', '5'],
      ['-0.00', '0'],
      ['1e3', '1000'],
      [' 007.10 ', '7.1'],
      ['9999999999999999.999999999999', '9999999999999999.999999999999'],
      ['1.0000000000000000', '1'],
      ['-0.000000000001', '-0.000000000001'],
    ];
    for (const [text, normal] of spellings) expect(normalDecimal(text)).toBe(normal);
  });

  it('refuses what is not a decimal, too precise or too large', () => {
    for (const text of [
      '',
      ' ',
      '.',
      '-',
      'NaN',
      'Infinity',
      '1,5',
      '0x10',
      '1e',
      '1e99999',
      '１２',
      '1 2',
      '--1',
      '9'.repeat(101),
    ]) {
      expect([text, codeOf(text)]).toEqual([text, 'notNumber']);
    }
    for (const text of ['0.0000000000001', '1e-13', '1e-9999'])
      expect([text, codeOf(text)]).toEqual([text, 'tooPrecise']);
    for (const text of ['10000000000000000', '1e16', '-1e16', '1e400', '1e9999']) {
      expect([text, codeOf(text)]).toEqual([text, 'tooLarge']);
    }
  });

  it('reads back what it writes, and compares by value', () => {
    const decimals = fc
      .tuple(fc.bigInt(-(10n ** 16n) + 1n, 10n ** 16n - 1n), fc.integer({ min: 0, max: 12 }))
      .map(([digits, places]) => formatDecimal({ digits, places }));
    fc.assert(
      fc.property(decimals, decimals, (left, right) => {
        expect(decimalValue(normalDecimal(left))).toEqual(decimalValue(left));
        expect(normalDecimal(normalDecimal(left))).toBe(normalDecimal(left));
        expect(compareDecimals(left, right)).toBe(0 - compareDecimals(right, left));
        expect(compareDecimals(left, right) === 0).toBe(normalDecimal(left) === normalDecimal(right));
      }),
    );
  });
});
