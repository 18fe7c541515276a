import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spreadYear } from '#shared/spread-year.ts';

const EVEN: readonly number[] = [];

describe('spreadYear', () => {
  test('puts the same into each month where no season is known', () => {
    expect(spreadYear(1200, { year: '2027', season: EVEN, since: null, step: 1 })).toEqual(
      Array.from({ length: 12 }, () => 100),
    );
  });

  test('follows the season', () => {
    const season = [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 9];
    expect(spreadYear(2000, { year: '2027', season, since: null, step: 1 }).at(-1)).toBe(900);
  });

  test('asks nothing of somebody before they came, and less in their first three months', () => {
    const months = spreadYear(1050, { year: '2027', season: EVEN, since: '2027-01-15', step: 1 });
    expect(months.slice(0, 4)).toEqual([25, 50, 75, 100]);
    const late = spreadYear(250, { year: '2027', season: EVEN, since: '2027-09-01', step: 1 });
    expect(late).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 25, 50, 75, 100]);
    // who came last year in December is in the second month
    expect(
      spreadYear(1125, { year: '2027', season: EVEN, since: '2026-12-10', step: 1 }).slice(0, 3),
    ).toEqual([50, 75, 100]);
  });

  test('adds up to the year exactly', () => {
    fc.assert(
      fc.property(
        fc.nat(1_000_000_000_00),
        fc.array(fc.nat(1_000_000_00), { minLength: 12, maxLength: 12 }),
        fc.option(fc.integer({ min: 1, max: 12 }), { nil: null }),
        fc.constantFrom(1, 100),
        (total, season, month, step) => {
          const since = month === null ? null : `2027-${String(month).padStart(2, '0')}-03`;
          const months = spreadYear(total, { year: '2027', season, since, step });
          expect(months.reduce((sum, value) => sum + value, 0)).toBe(total);
          expect(months.every((value) => value >= 0)).toBe(true);
          expect(months.filter((value) => value % step !== 0).length).toBeLessThanOrEqual(1);
        },
      ),
    );
  });
});
