import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksOf, slotOf } from '../../../../src/renderer/ui/chart/series-look.ts';

const keys = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 12 }), { minLength: 2, maxLength: 8 });

describe('the look of a series', () => {
  test('follows from its key: one of eight colours, always the same', () => {
    fc.assert(
      fc.property(fc.string(), (key) => {
        expect(slotOf(key)).toBe(slotOf(key));
        expect(slotOf(key)).toBeLessThan(8);
      }),
    );
    const [alone] = looksOf([{ key: 'subscription' }, { key: 'support' }]);
    const [other] = looksOf([{ key: 'subscription' }, { key: 'training' }]);
    expect(alone).toEqual(other);
    expect(looksOf([{ key: 'subscription' }])).toEqual([alone]);
  });

  test('does not depend on the order of the series', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const forth = looksOf(all.map((key) => ({ key })));
        const back = looksOf(all.toReversed().map((key) => ({ key }))).reverse();
        expect(back).toEqual(forth);
      }),
    );
  });

  test('is never that of another series of the chart, in colour, texture and dash', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const looks = looksOf(all.map((key) => ({ key })));
        expect(new Set(looks.map(({ colour }) => colour)).size).toBe(all.length);
        expect(new Set(looks.map(({ texture }) => texture)).size).toBe(all.length);
        expect(new Set(looks.map(({ dash }) => dash)).size).toBe(all.length);
      }),
    );
  });

  test('is that of its role where it has one, whatever stands beside it', () => {
    const [into, out, free] = looksOf([
      { key: 'a', role: 'in' },
      { key: 'b', role: 'out' },
      { key: 'c', role: 'plain' },
    ]);
    expect(into?.colour).toBe('var(--vd-money-in)');
    expect(out?.colour).toBe('var(--vd-money-out)');
    expect(into?.texture).not.toBe(out?.texture);
    expect(free?.colour).toBe('var(--vd-series-1)');
  });

  test('past eight series repeats, but still holds', () => {
    expect(looksOf(Array.from({ length: 20 }, (_, at) => ({ key: `series ${at}` })))).toHaveLength(20);
  });
});
