import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodsOf } from '../../src/main/domains/sales/quote/billing-term.ts';
import {
  priceQuote,
  type QuoteLineInput,
  type QuoteTerms,
} from '../../src/main/domains/sales/quote/pricing.ts';
import type { Billing } from '../../src/shared/billing.ts';
import { fraction } from '../../src/shared/fraction.ts';

const TERMS: QuoteTerms = { currency: 'CNY', taxMode: 'exclusive', rounding: 'line', headerDiscount: null };
const line = (more: Partial<QuoteLineInput> = {}): QuoteLineInput => ({
  quantity: '1',
  unitPrice: '1200',
  discount: null,
  taxRate: '6',
  optional: false,
  ...more,
});
const recurring = fc
  .record({
    billing: fc.constantFrom<Billing>('month', 'quarter', 'year'),
    termMonths: fc.integer({ min: 1, max: 120 }),
    free: fc.nat(),
    quantity: fc.integer({ min: 1, max: 50 }).map(String),
    unitPrice: fc.integer({ min: 0, max: 1_000_000 }).map((cents) => (cents / 100).toFixed(2)),
    optional: fc.boolean(),
  })
  .map(({ free, ...given }) => line({ ...given, freeMonths: free % given.termMonths }));
const once = fc
  .integer({ min: 0, max: 1_000_000 })
  .map((cents) => line({ unitPrice: (cents / 100).toFixed(2), billing: 'once' }));

describe('the term of a line', () => {
  test('is paid for by the period, free months aside', () => {
    const year = { billing: 'year', termMonths: 18 } as const;
    expect(periodsOf(year, 1)).toEqual(fraction(3n, 2n));
    expect(periodsOf({ billing: 'month', termMonths: 12, freeMonths: 1 }, 1)).toEqual(fraction(11n));
    expect(periodsOf({ billing: 'quarter', termMonths: 12 }, 1)).toEqual(fraction(4n));
    expect(periodsOf({ billing: 'once', termMonths: 12 }, 1)).toEqual(fraction(1n));
    expect(periodsOf({}, 1)).toEqual(fraction(1n));
  });

  test.each([
    [{ billing: 'year' }, 'termMissing'],
    [{ billing: 'month', termMonths: 0 }, 'termMissing'],
    [{ billing: 'month', termMonths: 601 }, 'termTooLong'],
    [{ billing: 'month', termMonths: 12, freeMonths: 12 }, 'freeMonthsTooMany'],
    [{ billing: 'month', termMonths: 12, freeMonths: -1 }, 'freeMonthsTooMany'],
  ] as const)('%o is refused with its line: %s', (term, code) => {
    expect(() => priceQuote([line(), line(term)], TERMS)).toThrow(
      expect.objectContaining({ code, params: expect.objectContaining({ line: 2 }) }),
    );
  });
});

describe('what a quote is worth over time', () => {
  test('is told apart from its sum', () => {
    const { totals, value, lines } = priceQuote(
      [
        line({ billing: 'month', termMonths: 36, freeMonths: 3, unitPrice: '1000', quantity: '2' }),
        line({ billing: 'once', unitPrice: '5000' }),
        line({ billing: 'quarter', termMonths: 6, unitPrice: '300' }),
        line({ billing: 'year', termMonths: 12, optional: true }),
      ],
      TERMS,
    );
    expect(lines.map(({ amount }) => amount)).toEqual([6_600_000, 500_000, 60_000, 120_000]);
    expect(value).toEqual({
      total: totals.net,
      once: 500_000,
      recurring: 6_660_000,
      // 66,000 ÷ 36 × 12, and the 600 of a half year as they are
      yearly: 2_200_000 + 60_000,
      // 2,000 and 100 a month
      annualised: 2_400_000 + 120_000,
    });
  });

  test('adds up, and does not depend on the order of lines', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(recurring, once), { minLength: 1, maxLength: 12 }), (lines) => {
        const { value, totals } = priceQuote(lines, TERMS);
        expect(value.once + value.recurring).toBe(value.total);
        expect(value.total).toBe(totals.net);
        expect(priceQuote([...lines].reverse(), TERMS).value).toEqual(value);
      }),
    );
  });

  test('of a year without free months is its recurring sum in both ways', () => {
    fc.assert(
      fc.property(fc.array(recurring, { minLength: 1, maxLength: 8 }), (lines) => {
        const yearly = lines.map((each) => ({ ...each, termMonths: 12, freeMonths: 0 }));
        const { value } = priceQuote(yearly, TERMS);
        expect([value.yearly, value.annualised]).toEqual([value.recurring, value.recurring]);
      }),
    );
  });
});
