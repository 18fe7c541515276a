import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { leastStepOf, roundStep, scaleOver } from '../../../../src/renderer/ui/chart/scale.ts';

const WHOLE = { fromZero: true, leastStep: 1 };

describe('a scale', () => {
  test('ends on round numbers that hold all values, zero among them where lengths are compared', () => {
    expect(scaleOver([3, 47], WHOLE, 0, 100).ticks).toEqual([0, 10, 20, 30, 40, 50]);
    expect(scaleOver([-30, 90], WHOLE, 0, 100).ticks).toEqual([-50, 0, 50, 100]);
    expect(scaleOver([99.1, 99.9], { fromZero: false }, 0, 1).ticks).toEqual([
      99, 99.2, 99.4, 99.6, 99.8, 100,
    ]);
  });

  test('counts what is whole in whole steps', () => {
    expect(scaleOver([1], WHOLE, 0, 100).ticks).toEqual([0, 1]);
    expect(scaleOver([0, 2], WHOLE, 0, 100).ticks).toEqual([0, 1, 2]);
  });

  test('does not write one amount on two lines where nothing came in', () => {
    const leastStep = leastStepOf({ unit: 'money', currency: 'CNY' });
    expect(scaleOver([0, 0], { fromZero: true, leastStep }, 0, 1).ticks).toEqual([0, 100]);
    expect(leastStepOf({ unit: 'money', currency: 'JPY' })).toBe(1);
    expect(leastStepOf({ unit: 'percent', currency: null })).toBe(0);
  });

  test('stands on nothing and on one value', () => {
    expect(scaleOver([], WHOLE, 0, 100).ticks).toEqual([0, 1]);
    expect(scaleOver([0], WHOLE, 0, 100).at(0)).toBe(0);
    const { least, most, at } = scaleOver([5], { fromZero: false }, 0, 100);
    expect([least <= 5, most > 5, Number.isFinite(at(5))]).toEqual([true, true, true]);
  });

  test('has few ticks in order, an even step, and no value outside, whatever the values', () => {
    const value = fc.integer({ min: -1_000_000_000_000, max: 1_000_000_000_000 });
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 50 }), fc.boolean(), (values, fromZero) => {
        const { ticks, least, most, at } = scaleOver(values, { fromZero, leastStep: 1 }, 200, 0);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(8);
        for (const each of values) {
          expect(each).toBeGreaterThanOrEqual(least);
          expect(each).toBeLessThanOrEqual(most);
          expect(at(each)).toBeGreaterThanOrEqual(-1e-6);
          expect(at(each)).toBeLessThanOrEqual(200 + 1e-6);
        }
        const steps = new Set(ticks.slice(1).map((tick, index) => tick - (ticks[index] ?? 0)));
        expect(steps.size).toBe(1);
      }),
    );
  });

  test('steps by one, two or five', () => {
    expect([0.3, 1, 1.1, 3, 7, 12_345].map(roundStep)).toEqual([0.5, 1, 2, 5, 10, 20_000]);
    expect(roundStep(0)).toBe(1);
  });
});
