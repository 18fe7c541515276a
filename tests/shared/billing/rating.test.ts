import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shareOf } from '#shared/billing/proration/proration-share.ts';
import { priceSteps } from '#shared/billing/rating/price-steps.ts';
import type { PricingModel, Tier } from '#shared/billing/rating/pricing-model.ts';
import { type ChargeTerms, rateCharge, trueUpOf } from '#shared/billing/rating/rate-charge.ts';
import { tierProblems } from '#shared/billing/rating/tier-problems.ts';
import { majorOf, sumOf } from '#shared/billing/working.ts';
import { add, type Fraction, fraction, multiply, ONE, ZERO } from '#shared/fraction.ts';
import { roundToMinor } from '#shared/money.ts';
import { exact } from './exact.ts';

const tier = (upTo: string | null, price: string, flat = '0'): Tier => ({
  upTo: upTo === null ? null : exact(upTo),
  price: exact(price),
  flat: exact(flat),
});
const block = (size: string, price: string, most: bigint | null): Tier => ({
  upTo: null,
  price: exact(price),
  flat: ZERO,
  block: { size: exact(size), most },
});
const tiers = [tier('100', '1', '10'), tier('200', '0.5', '5'), tier(null, '0.2')];

const priced = (
  model: PricingModel,
  units: string,
  events: readonly string[] = [],
  capacity: Record<string, Fraction> = {},
): bigint =>
  roundToMinor(sumOf(priceSteps(model, { units: exact(units), events: events.map(exact), capacity })), 'CNY');

const percentage = (more: object): PricingModel => ({
  model: 'percentage',
  rate: exact('1'),
  fixedFee: exact('0.5'),
  freeEvents: null,
  freeValue: null,
  leastPerEvent: null,
  mostPerEvent: null,
  ...more,
});

describe('pricing models', () => {
  test('standard: units × price', () => {
    expect(priced({ model: 'standard', price: exact('0.125') }, '3')).toBe(38n);
  });

  test.each([
    ['0', 1000n],
    ['1', 1100n],
    ['100', 11000n],
    ['100.5', 11525n],
    ['200', 16500n],
    ['250', 17500n],
  ])('graduated: %s units', (units, amount) => {
    expect(priced({ model: 'graduated', tiers }, units)).toBe(amount);
  });

  test.each([
    ['0', 1000n],
    ['100', 11000n],
    ['100.000000000001', 5500n],
    ['200', 10500n],
    ['201', 4020n],
  ])('volume: %s units', (units, amount) => {
    expect(priced({ model: 'volume', tiers }, units)).toBe(amount);
  });

  test('tier flat: the flat fee alone', () => {
    expect(['0', '100', '101', '999'].map((units) => priced({ model: 'tierFlat', tiers }, units))).toEqual([
      1000n,
      1000n,
      500n,
      0n,
    ]);
  });

  test('package: a started one counts', () => {
    const model: PricingModel = { model: 'package', price: exact('5'), size: exact('10'), free: exact('20') };
    expect(['0', '20', '20.1', '30', '31'].map((units) => priced(model, units))).toEqual([
      0n,
      0n,
      500n,
      500n,
      1000n,
    ]);
  });

  test('graduated percentage: flat fees of touched tiers only', () => {
    const model: PricingModel = {
      model: 'graduatedPercentage',
      tiers: [tier('1000', '1', '2'), tier(null, '0.5', '3')],
    };
    expect(['0', '1000', '3000'].map((value) => priced(model, value))).toEqual([0n, 1200n, 2500n]);
  });

  test('percentage: rate and fixed fee for each event', () => {
    expect(priced(percentage({}), '0', ['100', '200'])).toBe(400n);
    expect(priced(percentage({ freeEvents: 1n }), '0', ['100', '200'])).toBe(250n);
    // 60 is free; 50 crosses 100 by 10 and pays its fee; 30 pays all
    expect(priced(percentage({ freeValue: exact(100) }), '0', ['60', '50', '30'])).toBe(140n);
    // reaching it pays the fee
    expect(priced(percentage({ freeValue: exact(100) }), '0', ['60', '40'])).toBe(50n);
    // two events are used up before the value is
    expect(priced(percentage({ freeValue: exact(100), freeEvents: 2n }), '0', ['10', '10', '30'])).toBe(80n);
    // the value is used up before three events are
    expect(priced(percentage({ freeValue: exact(100), freeEvents: 3n }), '0', ['100', '10'])).toBe(110n);
    expect(
      priced(percentage({ leastPerEvent: exact(2), mostPerEvent: exact(3) }), '0', ['10', '200', '1000']),
    ).toBe(750n);
  });

  test('capacity: the first tier that holds every measure, limits inclusive', () => {
    const model: PricingModel = {
      model: 'capacity',
      tiers: [
        { limits: { users: exact(10), storage: exact(100) }, price: exact(99) },
        { limits: { users: exact(50) }, price: exact(299) },
      ],
    };
    const of = (users: number, storage: number) =>
      priced(model, '0', [], { users: exact(users), storage: exact(storage) });
    expect([of(10, 100), of(10, 101), of(50, 9999)]).toEqual([9900n, 29900n, 29900n]);
    expect(() => of(51, 1)).toThrow(expect.objectContaining({ code: 'capacityExceeded' }));
  });

  test('blocks: all tiers, or the top tier alone', () => {
    const blocks = [block('100', '10', 10n), block('1000', '50', null)];
    expect(
      ['0', '1', '1000', '1001', '2500'].map((units) => priced({ model: 'graduated', tiers: blocks }, units)),
    ).toEqual([0n, 1000n, 10000n, 15000n, 20000n]);
    expect(
      ['0', '1', '1000', '1001', '2500'].map((units) => priced({ model: 'volume', tiers: blocks }, units)),
    ).toEqual([0n, 1000n, 10000n, 10000n, 15000n]);
  });

  test('graduated is the sum of its tiers, each priced alone', () => {
    const bounds = fc.uniqueArray(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 5 });
    const prices = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(bounds, prices, fc.integer({ min: 0, max: 100_000 }), (ups, cents, hundredths) => {
        const rows = [...ups.sort((a, b) => a - b), null].map((upTo, at) =>
          tier(upTo === null ? null : String(upTo), `0.${String(cents[at] ?? 0).padStart(3, '0')}`),
        );
        const units = fraction(BigInt(hundredths), 100n);
        const whole = sumOf(
          priceSteps({ model: 'graduated', tiers: rows }, { units, events: [], capacity: {} }),
        );
        let byHand = ZERO;
        for (const [at, { upTo, price }] of rows.entries()) {
          const low = at === 0 ? 0 : (ups[at - 1] ?? 0) * 100;
          const high = upTo === null ? hundredths : Math.min(hundredths, (ups[at] ?? 0) * 100);
          byHand = add(byHand, multiply(fraction(BigInt(Math.max(0, high - low)), 100n), price));
        }
        expect(whole).toEqual(byHand);
      }),
    );
  });
});

describe('a charge', () => {
  const terms = (more: Partial<ChargeTerms>): ChargeTerms => ({
    kind: 'usage',
    price: { model: 'standard', price: exact(1) },
    includedUnits: ZERO,
    least: null,
    most: null,
    prorate: true,
    skipIfZero: false,
    discount: ZERO,
    linePerStep: false,
    ...more,
  });
  const half = shareOf(
    { from: '2026-04-16', to: '2026-05-01' },
    { from: '2026-04-01', to: '2026-05-01' },
    'actualDays',
  );
  const whole = { ratio: ONE, shown: '1' };
  const rate = (more: Partial<ChargeTerms>, units: string, share = whole) => {
    const { lines, trueUp } = rateCharge(
      terms(more),
      { units: exact(units), events: [], capacity: {} },
      share,
      'CNY',
    );
    for (const line of lines) expect(sumOf(line.working)).toEqual(majorOf(line.amount, 'CNY'));
    return [lines.map(({ amount }) => amount), trueUp?.amount];
  };

  test('that recurs is scaled by days, usage never', () => {
    expect(rate({ kind: 'seat', price: { model: 'standard', price: exact(100) } }, '3', half)).toEqual([
      [15000n],
      undefined,
    ]);
    expect(rate({}, '100', half)).toEqual([[10000n], undefined]);
    expect(rate({ price: { model: 'graduated', tiers } }, '100', half)).toEqual([[11000n], undefined]);
  });

  test('has included units and bounds that follow the days where it prorates', () => {
    expect(rate({ includedUnits: exact(40) }, '100')).toEqual([[6000n], undefined]);
    expect(rate({ includedUnits: exact(40) }, '100', half)).toEqual([[8000n], undefined]);
    expect(rate({ includedUnits: exact(40), prorate: false }, '100', half)).toEqual([[6000n], undefined]);
    expect(rate({ includedUnits: exact(400) }, '100')).toEqual([[0n], undefined]);
    expect(rate({ most: exact(50) }, '100')).toEqual([[5000n], undefined]);
    expect(rate({ most: exact(50) }, '100', half)).toEqual([[2500n], undefined]);
    expect(rate({ least: exact(150) }, '100')).toEqual([[10000n], 5000n]);
    expect(rate({ least: exact(150) }, '50', half)).toEqual([[5000n], 2500n]);
    expect(rate({ least: exact(150) }, '200')).toEqual([[20000n], undefined]);
  });

  test('takes its discount before it is rounded', () => {
    expect(rate({ price: { model: 'standard', price: exact('0.333') }, discount: exact(10) }, '5')).toEqual([
      [150n],
      undefined,
    ]);
    expect(rate({ discount: exact(100) }, '5')).toEqual([[0n], undefined]);
  });

  test('may round each tier, and skip what was not used', () => {
    const three = [tier('1', '0.333'), tier('2', '0.333'), tier(null, '0.333')];
    expect(rate({ price: { model: 'graduated', tiers: three } }, '3')).toEqual([[100n], undefined]);
    expect(rate({ price: { model: 'graduated', tiers: three }, linePerStep: true }, '3')).toEqual([
      [33n, 33n, 33n],
      undefined,
    ]);
    expect(rate({ price: { model: 'graduated', tiers }, skipIfZero: true }, '0')).toEqual([[0n], undefined]);
    expect(rate({ price: { model: 'graduated', tiers } }, '0')).toEqual([[1000n], undefined]);
  });

  test('falls short of a commitment by its covered days', () => {
    expect(trueUpOf(exact(1000), half, 30000n, 'CNY')?.amount).toBe(20000n);
    expect(trueUpOf(exact(1000), half, 50000n, 'CNY')).toBeNull();
  });
});

describe('tiers', () => {
  const problems = (rows: readonly Tier[]): string[] =>
    tierProblems(rows, (row, field) => `tiers[${row}].${field ?? ''}`).map(
      ({ code, field }) => `${code} ${field}`,
    );

  test('ascend, and the last one alone is open', () => {
    expect(problems(tiers)).toEqual([]);
    expect(problems([])).toEqual(['tiersMissing tiers[0].']);
    expect(problems([tier('100', '1'), tier('100', '1'), tier(null, '1')])).toEqual([
      'tiersNotAscending tiers[1].upTo',
    ]);
    expect(problems([tier('100', '1'), tier('200', '1')])).toEqual(['lastTierBounded tiers[1].upTo']);
    expect(problems([tier(null, '1'), tier(null, '1')])).toEqual(['tierUnbounded tiers[0].upTo']);
    expect(problems([block('1', '1', 5n), tier(null, '1')])).toEqual(['tierBlockMissing tiers[1].blockSize']);
    expect(problems([block('1', '1', 5n), block('1', '1', 5n)])).toEqual([
      'lastTierBounded tiers[1].maxBlocks',
    ]);
  });
});
