import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { englishMoney } from '../../src/shared/english-amount.ts';

describe('an amount in English words', () => {
  test.each([
    [0, 'US Dollar zero only'],
    [1, 'US Dollar zero and 01/100'],
    [100, 'US Dollar one only'],
    [1_000_150, 'US Dollar ten thousand and one and 50/100'],
    [11_500, 'US Dollar one hundred and fifteen only'],
    [4_200_000_000, 'US Dollar forty-two million only'],
    [
      123_456_789_012_345,
      'US Dollar one trillion two hundred and thirty-four billion five hundred and sixty-seven million eight hundred and ninety thousand one hundred and twenty-three and 45/100',
    ],
    [-2000, 'minus US Dollar twenty only'],
  ])('%i cents', (amount, words) => {
    expect(englishMoney(amount, 'USD')).toBe(words);
  });

  test('has the places of its currency', () => {
    expect(englishMoney(1234, 'JPY')).toBe('Japanese Yen one thousand two hundred and thirty-four only');
    expect(englishMoney(1234, 'KWD')).toBe('Kuwaiti Dinar one and 234/1000');
    expect(englishMoney(5_000_000, 'CNY')).toBe('Chinese Yuan fifty thousand only');
  });

  test('is refused for what is no amount in minor units', () => {
    expect(() => englishMoney(1.5, 'USD')).toThrow(RangeError);
    expect(() => englishMoney(Number.MAX_SAFE_INTEGER + 1, 'USD')).toThrow(RangeError);
  });

  test('tells any two amounts apart', () => {
    const amount = fc.maxSafeInteger();
    fc.assert(
      fc.property(amount, amount, (one, other) => {
        expect(englishMoney(one, 'USD') === englishMoney(other, 'USD')).toBe(one === other);
      }),
    );
  });
});
