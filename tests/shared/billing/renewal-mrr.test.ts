import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { monthlyValue } from '#shared/billing/mrr/monthly-value.ts';
import { movementOf, mrrBridge } from '#shared/billing/mrr/mrr-movements.ts';
import { roundTogether } from '#shared/billing/mrr/round-together.ts';
import { coTermStub } from '#shared/billing/renewal/co-term.ts';
import { rampDay, rampPrice } from '#shared/billing/renewal/price-ramp.ts';
import { noticeDays, optOutUntil, renewalTerm } from '#shared/billing/renewal/renewal-term.ts';
import { upliftedPrice } from '#shared/billing/renewal/uplift.ts';
import { fraction } from '#shared/fraction.ts';
import { exact } from './exact.ts';

describe('a renewal', () => {
  test('raises the price by per cent, with an index, or to the list', () => {
    expect(upliftedPrice(exact('99.99'), { kind: 'percent', percent: exact(5) }, 'CNY')).toEqual(
      exact('104.99'),
    );
    expect(upliftedPrice(exact('0.0012'), { kind: 'percent', percent: exact(5) }, 'CNY')).toEqual(
      exact('0.0013'),
    );
    expect(
      upliftedPrice(exact(100), { kind: 'index', before: exact('102.5'), now: exact('104.6') }, 'CNY'),
    ).toEqual(exact('102.05'));
    expect(upliftedPrice(exact(100), { kind: 'percent', percent: exact('0.4') }, 'JPY')).toEqual(exact(100));
    expect(upliftedPrice(exact(100), { kind: 'list', price: exact('88.888') }, 'CNY')).toEqual(
      exact('88.888'),
    );
  });

  test('extends from the old end, and shows the gap where it comes late', () => {
    expect(renewalTerm('2027-01-31', '2026-12-01', 12)).toEqual({
      from: '2027-01-31',
      to: '2028-01-31',
      gapDays: 0,
    });
    expect(renewalTerm('2027-01-31', '2027-02-10', 12)).toEqual({
      from: '2027-02-10',
      to: '2028-02-10',
      gapDays: 10,
    });
    expect(noticeDays('2027-01-31')).toEqual(['2026-11-02', '2026-12-02', '2027-01-01', '2027-01-24']);
    expect(optOutUntil('2027-01-31', 30)).toBe('2027-01-01');
  });

  test('of several years has a price for each', () => {
    const steps = [0, 12, 24].map((afterMonths, at) => ({ afterMonths, price: exact(100 + 10 * at) }));
    const on = (day: string) => rampPrice('2028-02-29', steps, day);
    expect(rampDay('2028-02-29', { afterMonths: 12, price: exact(1) })).toBe('2029-02-28');
    expect([
      on('2028-02-28'),
      on('2028-02-29'),
      on('2029-02-27'),
      on('2029-02-28'),
      on('2035-01-01'),
    ]).toEqual([undefined, exact(100), exact(100), exact(110), exact(120)]);
  });

  test('an add-on has a stub to the boundary of its base', () => {
    const base = { origin: '2026-01-31', interval: { unit: 'year', count: 1 } } as const;
    expect(coTermStub(base, '2026-05-10', null)).toMatchObject({
      from: '2026-05-10',
      to: '2027-01-31',
      full: { from: '2026-01-31', to: '2027-01-31' },
    });
    expect(coTermStub(base, '2026-05-10', '2026-05-01')).toBeUndefined();
  });
});

describe('MRR', () => {
  test('of an interval', () => {
    const of = (unit: 'day' | 'week' | 'month' | 'quarter' | 'halfYear' | 'year' | 'once', count = 1) =>
      monthlyValue(exact(1200), { unit, count });
    expect([
      of('year'),
      of('halfYear'),
      of('quarter'),
      of('month'),
      of('year', 3),
      of('month', 2),
      of('week'),
      of('day'),
      of('once'),
    ]).toEqual(
      [100, 200, 400, 1200, fraction(100n, 3n), 600, 5200, 36500, 0].map((value) =>
        typeof value === 'number' ? exact(value) : value,
      ),
    );
  });

  const customer = (start: number, end: number, before = true) => ({
    key: 'k',
    start: exact(start),
    end: exact(end),
    before,
  });

  test('moves by what came of a customer within the window', () => {
    expect(
      [
        customer(0, 5, false),
        customer(0, 5),
        customer(5, 9),
        customer(9, 5),
        customer(5, 0),
        customer(5, 5),
        customer(0, 0),
      ].map(movementOf),
    ).toEqual(['new', 'reactivation', 'expansion', 'contraction', 'churn', undefined, undefined]);
    expect(
      mrrBridge([customer(0, 5, false), customer(0, 7), customer(5, 9), customer(9, 6), customer(5, 0)]),
    ).toEqual({ start: 19n, new: 5n, reactivation: 7n, expansion: 4n, contraction: 3n, churn: 5n, end: 27n });
  });

  test('has a bridge that closes to the minor unit', () => {
    const values = fc.integer({ min: 0, max: 100_000 }).map((twelfths) => fraction(BigInt(twelfths), 12n));
    const customers = fc.array(
      fc.record({
        key: fc.constant('k'),
        start: fc.oneof(fc.constant(exact(0)), values),
        end: fc.oneof(fc.constant(exact(0)), values),
        before: fc.boolean(),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(customers, (all) => {
        const bridge = mrrBridge(all);
        expect(
          bridge.start +
            bridge.new +
            bridge.reactivation +
            bridge.expansion -
            bridge.contraction -
            bridge.churn,
        ).toBe(bridge.end);
      }),
    );
  });

  test('shows rows that add up to their card', () => {
    expect(roundTogether([fraction(1n, 3n), fraction(1n, 3n), fraction(1n, 3n)], 1n)).toEqual([1n, 0n, 0n]);
    expect(roundTogether([fraction(-1n, 3n), fraction(1n, 2n), exact(0)], 0n)).toEqual([0n, 0n, 0n]);
    expect(roundTogether([exact(2), exact(3)], 4n)).toEqual([2n, 2n]);
  });
});
