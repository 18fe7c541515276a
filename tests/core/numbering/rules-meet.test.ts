import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rulesMeet, sameCount } from '../../../src/main/core/numbering/rules-meet.ts';
import {
  formatNumber,
  type NumberRule,
  numberReader,
  ruleProblems,
  USUAL_PATTERN,
} from '../../../src/shared/number-pattern.ts';
import { seriesLetter } from '../../../src/shared/series-letter.ts';

const rule = (prefix: string, pattern = USUAL_PATTERN, reset: NumberRule['reset'] = 'year'): NumberRule => ({
  prefix,
  pattern,
  reset,
});

const SHAPES = [
  USUAL_PATTERN,
  '{prefix}{series}{year}{serial:4}',
  '{prefix}{series}{year}{month}{serial:4}',
  '{prefix}-{series}-{year}{month}-{serial:6}',
  '{serial:3}{series}{year}',
  '{series}{serial:1}',
  '{prefix}.{series}-{serial:2}',
];
const rules = fc
  .record({
    prefix: fc.constantFrom('A', 'AB', 'B', '1'),
    pattern: fc.constantFrom(...SHAPES),
    reset: fc.constantFrom('year' as const, 'never' as const),
  })
  .filter((each) => ruleProblems(each).length === 0);

describe('two rules', () => {
  test('of other prefixes never meet; those that differ in width do', () => {
    expect(rulesMeet(rule('HT'), rule('DD'))).toBe(false);
    expect(rulesMeet(rule('HT'), rule('HT', '{prefix}-{series}-{year}-{serial:3}'))).toBe(true);
    expect(
      rulesMeet(rule('A', '{prefix}{series}{serial}', 'never'), rule('AB', '{prefix}{series}{serial}')),
    ).toBe(true);
  });

  test('meet where year and serial of one read as year, month and serial of the other', () => {
    const left = rule('BJ', '{prefix}{series}{year}{serial:4}');
    const right = rule('BJ', '{prefix}{series}{year}{month}{serial:4}');
    expect(formatNumber(left, 'A', '2026-11-01', 110_001)).toBe(formatNumber(right, 'A', '2026-11-01', 1));
    expect(rulesMeet(left, right)).toBe(true);
  });

  test('that do not meet write no number alike', () => {
    const taking = fc.record({
      series: fc.nat({ max: 60 }).map(seriesLetter),
      serial: fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: 9_999_999 })),
    });
    fc.assert(
      fc.property(rules, rules, taking, (left, right, { series, serial }) => {
        const number = formatNumber(left, series, '2026-11-01', serial);
        if (!rulesMeet(left, right)) expect(numberReader(right)(number)).toBeNull();
        else if (numberReader(right)(number)) expect(rulesMeet(right, left)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('share a count only where nothing but the width differs', () => {
    expect(sameCount(rule('HT'), rule('HT', '{prefix}-{series}-{year}-{serial:3}'))).toBe(true);
    expect(sameCount(rule('HT'), rule('HT', USUAL_PATTERN, 'never'))).toBe(false);
    expect(sameCount(rule('HT'), rule('X', 'HT-{series}-{year}-{serial:6}'))).toBe(true);
  });
});
