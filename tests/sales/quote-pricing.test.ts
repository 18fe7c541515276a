import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AppError } from '#shared/errors.ts';
import {
  type PricedLine,
  priceQuote,
  type QuoteLineInput,
  type QuoteTerms,
} from '../../src/main/domains/sales/quote/pricing.ts';

const terms = (more: Partial<QuoteTerms> = {}): QuoteTerms => ({
  currency: 'CNY',
  taxMode: 'exclusive',
  rounding: 'line',
  headerDiscount: null,
  ...more,
});

const line = (more: Partial<QuoteLineInput> = {}): QuoteLineInput => ({
  quantity: '1',
  unitPrice: '100',
  discount: null,
  taxRate: '13',
  optional: false,
  ...more,
});

const errorOf = (lines: readonly QuoteLineInput[], given: QuoteTerms = terms()): AppError => {
  try {
    priceQuote(lines, given);
  } catch (error) {
    if (error instanceof AppError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

describe('priceQuote', () => {
  it('prices discount, document discount over two tax groups, and tax', () => {
    const { lines, groups, totals } = priceQuote(
      [
        line({ quantity: '2', unitPrice: '1500', discount: { kind: 'percent', value: '10' } }),
        line({ quantity: '3', unitPrice: '100', taxRate: '6' }),
      ],
      terms({ headerDiscount: { kind: 'amount', value: '100' } }),
    );
    expect(lines[0]).toMatchObject({
      list: 300000,
      discount: 30000,
      amount: 270000,
      headerDiscount: 9000,
      net: 261000,
      tax: 33930,
      gross: 294930,
    });
    expect(lines[1]).toMatchObject({
      list: 30000,
      discount: 0,
      amount: 30000,
      headerDiscount: 1000,
      net: 29000,
      tax: 1740,
      gross: 30740,
    });
    expect(groups.map((group) => [group.taxRate, group.net, group.tax])).toEqual([
      ['13', 261000, 33930],
      ['6', 29000, 1740],
    ]);
    expect(totals).toEqual({
      list: 330000,
      lineDiscount: 30000,
      subtotal: 300000,
      headerDiscount: 10000,
      discount: 40000,
      net: 290000,
      tax: 35670,
      gross: 325670,
      roundingDifference: 0,
    });
  });

  it('takes the tax out of inclusive prices so that the gross holds', () => {
    const { totals } = priceQuote([line({ unitPrice: '99.99' })], terms({ taxMode: 'inclusive' }));
    expect(totals).toMatchObject({ net: 8849, tax: 1150, gross: 9999 });
  });

  it('rounds tax per line or per document, and shows the difference', () => {
    const three = [line({ unitPrice: '0.05' }), line({ unitPrice: '0.05' }), line({ unitPrice: '0.05' })];
    expect(priceQuote(three, terms()).totals).toMatchObject({ tax: 3, roundingDifference: 0 });
    expect(priceQuote(three, terms({ rounding: 'document' })).totals).toMatchObject({
      tax: 2,
      gross: 17,
      roundingDifference: -1,
    });
  });

  it('keeps 免税 and 0 % apart, and 13 and 13.0 together', () => {
    const rates = ['13', null, '13.0', '0', '0.00'].map((taxRate) => line({ taxRate }));
    const { groups } = priceQuote(rates, terms());
    expect(groups.map((group) => [group.taxRate, group.net])).toEqual([
      ['13', 20000],
      [null, 10000],
      ['0', 20000],
    ]);
  });

  it('prices an optional line without adding it', () => {
    const { lines, totals } = priceQuote(
      [line(), line({ unitPrice: '500', optional: true })],
      terms({ headerDiscount: { kind: 'percent', value: '10' } }),
    );
    expect(lines[1]).toMatchObject({ amount: 50000, headerDiscount: 0, net: 50000, tax: 6500 });
    expect(totals).toMatchObject({ subtotal: 10000, headerDiscount: 1000, net: 9000, tax: 1170 });
  });

  it('knows currencies without and with three places', () => {
    expect(
      priceQuote([line({ unitPrice: '99.5', taxRate: '10' })], terms({ currency: 'JPY' })).totals.gross,
    ).toBe(110);
    expect(priceQuote([line({ unitPrice: '1.2345' })], terms({ currency: 'KWD' })).totals.net).toBe(1235);
  });

  it('rounds quantity × price × discount once', () => {
    // 1.005 × 0.5 = 0.5025: rounding 1.005 to 1.01 first would give 0.51.
    const [half] = priceQuote(
      [line({ unitPrice: '1.005', discount: { kind: 'percent', value: '50' } })],
      terms(),
    ).lines;
    expect(half).toMatchObject({ list: 101, amount: 50, discount: 51 });
  });

  it.each([
    ['-1', 'percent'],
    ['101', 'percent'],
    ['-0.01', 'amount'],
    ['100.01', 'amount'],
  ] as const)('refuses a line discount of %s (%s)', (value, kind) => {
    expect(errorOf([line(), line({ discount: { kind, value } })])).toMatchObject({
      code: 'discountOutOfRange',
      params: { line: 2 },
    });
    expect(errorOf([line()], terms({ headerDiscount: { kind, value } })).code).toBe(
      'headerDiscountOutOfRange',
    );
  });

  it('refuses quantities, prices and rates that cannot be', () => {
    expect(errorOf([line({ quantity: '0' })]).code).toBe('quantityNotPositive');
    expect(errorOf([line({ quantity: '-1' })]).code).toBe('quantityNotPositive');
    expect(errorOf([line({ quantity: 'NaN' })])).toMatchObject({
      code: 'notNumber',
      params: { field: { zh: '第 1 行的数量' } },
    });
    expect(errorOf([line({ unitPrice: '-1' })]).code).toBe('tooSmall');
    expect(errorOf([line({ unitPrice: '0.0000000000001' })]).code).toBe('tooPrecise');
    expect(errorOf([line({ taxRate: '101' })]).code).toBe('tooLarge');
    expect(errorOf([line({ taxRate: '-1' })]).code).toBe('tooSmall');
    expect(errorOf([line({ unitPrice: '1e15' })]).code).toBe('tooLarge');
    expect(errorOf(Array.from({ length: 3 }, () => line({ unitPrice: '4e13' }))).code).toBe('tooLarge');
    expect(errorOf([line({ discount: { kind: 'amount', value: '0.005' } })]).code).toBe('tooPrecise');
  });

  it('prices nothing as nothing', () => {
    expect(priceQuote([], terms({ headerDiscount: { kind: 'percent', value: '5' } })).totals.gross).toBe(0);
  });

  it('prices 999 lines in less than 50 ms', () => {
    const lines = Array.from({ length: 999 }, (_, index) =>
      line({
        quantity: `${index + 1}.5`,
        unitPrice: '123.456789',
        discount: { kind: 'percent', value: '7.25' },
        taxRate: ['13', '9', '6'][index % 3] ?? null,
      }),
    );
    const given = terms({ headerDiscount: { kind: 'percent', value: '3.3' }, rounding: 'document' });
    priceQuote(lines, given);
    const times = [1, 2, 3].map(() => {
      const start = performance.now();
      priceQuote(lines, given);
      return performance.now() - start;
    });
    expect(Math.min(...times)).toBeLessThan(50);
  });
});

const decimals = (most: number, places: number) =>
  fc
    .tuple(fc.integer({ min: 0, max: most }), fc.integer({ min: 0, max: 10 ** places - 1 }))
    .map(([whole, part]) => `${whole}.${String(part).padStart(places, '0')}`);
const percents = fc.integer({ min: 0, max: 1000 }).map((value) => `${value / 10}`);
const lineInputs: fc.Arbitrary<QuoteLineInput> = fc.record({
  quantity: decimals(500, 2).filter((value) => Number(value) > 0),
  unitPrice: decimals(20_000, 4),
  discount: fc.option(percents.map((value) => ({ kind: 'percent' as const, value }))),
  taxRate: fc.constantFrom('13', '9', '6', '3', '0', '8.25', null),
  optional: fc.boolean(),
});
const termInputs: fc.Arbitrary<QuoteTerms> = fc.record({
  currency: fc.constantFrom('CNY', 'JPY', 'KWD'),
  taxMode: fc.constantFrom('exclusive', 'inclusive'),
  rounding: fc.constantFrom('line', 'document'),
  headerDiscount: fc.option(percents.map((value) => ({ kind: 'percent' as const, value }))),
});
const quotes = fc.tuple(fc.array(lineInputs, { maxLength: 25 }), termInputs);

const sum = <Item>(items: readonly Item[], pick: (item: Item) => number): number =>
  items.reduce((total, item) => total + pick(item), 0);

describe('the laws of pricing', () => {
  it('parts sum to the whole to the cent', () => {
    fc.assert(
      fc.property(quotes, ([lines, given]) => {
        const pricing = priceQuote(lines, given);
        const { totals, groups } = pricing;
        const counted = pricing.lines.filter((each) => !each.optional);
        const ofLines = (pick: (line: PricedLine) => number): number => sum(counted, pick);
        for (const each of pricing.lines) {
          expect(each.list - each.discount).toBe(each.amount);
          expect(each.net + each.tax).toBe(each.gross);
          expect(Math.min(each.discount, each.headerDiscount, each.net, each.tax)).toBeGreaterThanOrEqual(0);
        }
        expect(ofLines((each) => each.amount)).toBe(totals.subtotal);
        expect(ofLines((each) => each.headerDiscount)).toBe(totals.headerDiscount);
        expect(sum(groups, (group) => group.headerDiscount)).toBe(totals.headerDiscount);
        expect(sum(groups, (group) => group.net)).toBe(totals.net);
        expect(sum(groups, (group) => group.tax)).toBe(totals.tax);
        expect(ofLines((each) => each.tax) + totals.roundingDifference).toBe(totals.tax);
        expect(totals.net + totals.tax).toBe(totals.gross);
        expect(totals.list - totals.discount).toBe(given.taxMode === 'exclusive' ? totals.net : totals.gross);
        if (given.rounding === 'line') expect(totals.roundingDifference).toBe(0);
      }),
    );
  });

  it('an inclusive gross is what was agreed, on every line and in every group', () => {
    fc.assert(
      fc.property(quotes, ([lines, given]) => {
        const pricing = priceQuote(lines, { ...given, taxMode: 'inclusive' });
        for (const each of pricing.lines) expect(each.gross).toBe(each.amount - each.headerDiscount);
        expect(pricing.totals.gross).toBe(pricing.totals.subtotal - pricing.totals.headerDiscount);
      }),
    );
  });

  it('each step of the working holds, and the last is the total', () => {
    fc.assert(
      fc.property(quotes, ([lines, given]) => {
        const { working, totals } = priceQuote(lines, { ...given, currency: 'CNY' });
        for (const { detail, amount } of working) {
          const expressions = detail.split('; ');
          for (const expression of expressions) {
            const [left = '', right = left] = expression.split(' = ');
            if (!left.startsWith('Σ')) expect(Math.abs(worth(left) - Number(right))).toBeLessThan(0.00501);
          }
          expect(Math.round(Number(expressions.at(-1)?.split(' = ').at(-1)) * 100)).toBe(amount);
        }
        expect(working.at(-1)?.amount).toBe(totals.gross);
      }),
    );
  });
});

/** Works out a shown expression with numbers, which is near enough to check a rounding. */
function worth(expression: string): number {
  const script = expression
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('−', '-')
    .replaceAll(/([\d.]+)%/g, '($1/100)');
  return Number(new Function(`return ${script};`)());
}
