import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { quotaSpan } from '../../src/main/domains/sales/performance/quota-period.ts';
import { prorate, type QuotaVersion } from '../../src/main/domains/sales/performance/quota-proration.ts';

const QUARTER = quotaSpan('2026-Q4');
const day = (from: string, days: number): string => Temporal.PlainDate.from(from).add({ days }).toString();

describe('prorate', () => {
  test('gives a quota in full to its own period and none to another', () => {
    const versions = [{ validFrom: QUARTER.from, value: 92_00 }];
    expect(prorate(versions, QUARTER, QUARTER)).toBe(92_00);
    expect(prorate(versions, QUARTER, { from: '2027-01-01', to: '2027-04-01' })).toBe(0);
    expect(prorate(versions, QUARTER, quotaSpan('2026-11'))).toBe(30_00);
  });

  test('counts each version by the days on which it was in force', () => {
    // 31 days at 92 a quarter of 92 days, 61 days at 184
    const versions = [
      { validFrom: '2026-10-01', value: 92_00 },
      { validFrom: '2026-11-01', value: 184_00 },
    ];
    expect(prorate(versions, QUARTER, QUARTER)).toBe(31_00 + 122_00);
  });

  test('leaves no day to a version that was replaced on the day it began', () => {
    const versions = [
      { validFrom: '2026-10-01', value: 500 },
      { validFrom: '2026-10-01', value: 900 },
    ];
    expect(prorate(versions, QUARTER, QUARTER)).toBe(900);
  });

  const versions = fc
    .array(fc.record({ at: fc.integer({ min: 0, max: 91 }), value: fc.nat(10_000_000_00) }), {
      minLength: 1,
      maxLength: 5,
    })
    .map((all): QuotaVersion[] =>
      all
        .toSorted((one, other) => one.at - other.at)
        .map(({ at, value }, index) => ({ validFrom: day(QUARTER.from, index === 0 ? 0 : at), value })),
    );

  test('adds up over adjoining windows, whatever the versions and wherever it is cut', () => {
    fc.assert(
      fc.property(versions, fc.array(fc.integer({ min: 1, max: 91 }), { maxLength: 6 }), (all, cuts) => {
        const ends = [...new Set([0, ...cuts, 92])].sort((one, other) => one - other);
        const parts = ends
          .slice(1)
          .map((end, at) =>
            prorate(all, QUARTER, { from: day(QUARTER.from, ends[at] ?? 0), to: day(QUARTER.from, end) }),
          );
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(prorate(all, QUARTER, QUARTER));
      }),
    );
  });

  test('lies between the least and the most that a version asked for', () => {
    fc.assert(
      fc.property(versions, (all) => {
        const values = all.map(({ value }) => value);
        const whole = prorate(all, QUARTER, QUARTER);
        expect(whole).toBeGreaterThanOrEqual(Math.min(...values));
        expect(whole).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
