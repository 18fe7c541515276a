import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, compare, divide, fraction, multiply, round, subtract } from '#shared/fraction.ts';

const fractions = fc
  .tuple(fc.bigInt(-(10n ** 20n), 10n ** 20n), fc.bigInt(1n, 10n ** 12n))
  .map(([numerator, denominator]) => fraction(numerator, denominator));

describe('fraction', () => {
  it('keeps lowest terms and a positive denominator', () => {
    expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
    expect(fraction(0n, 7n)).toEqual({ numerator: 0n, denominator: 1n });
    expect(() => fraction(1n, 0n)).toThrow(RangeError);
  });

  it('rounds half away from zero', () => {
    const cases: [bigint, bigint, bigint][] = [
      [1n, 2n, 1n],
      [-1n, 2n, -1n],
      [3n, 2n, 2n],
      [-5n, 2n, -3n],
      [49n, 100n, 0n],
      [-51n, 100n, -1n],
      [7n, 1n, 7n],
    ];
    for (const [numerator, denominator, expected] of cases) {
      expect(round(fraction(numerator, denominator))).toBe(expected);
    }
  });

  it('obeys the laws of arithmetic', () => {
    fc.assert(
      fc.property(fractions, fractions, fractions, (a, b, c) => {
        expect(subtract(add(a, b), b)).toEqual(a);
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)));
        if (b.numerator !== 0n) expect(multiply(divide(a, b), b)).toEqual(a);
      }),
    );
  });

  it('rounds to within a half, alike on both sides of zero', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const distance = subtract(value, fraction(round(value)));
        expect(compare(distance, fraction(1n, 2n))).not.toBe(1);
        expect(compare(distance, fraction(-1n, 2n))).not.toBe(-1);
        expect(round(subtract(fraction(0n), value))).toBe(-round(value));
      }),
    );
  });
});
