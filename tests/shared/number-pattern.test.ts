import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  type NumberRule,
  numberReader,
  periodOf,
  RESETS,
  readPattern,
  ruleProblems,
  USUAL_PATTERN,
} from '../../src/shared/number-pattern.ts';
import { isSeriesLetter, nextLetter, seriesLetter } from '../../src/shared/series-letter.ts';

const rule = (more: Partial<NumberRule> = {}): NumberRule => ({
  prefix: 'HT',
  pattern: USUAL_PATTERN,
  reset: 'year',
  ...more,
});
const codes = (more: Partial<NumberRule>): string[] => ruleProblems(rule(more)).map(({ code }) => code);

/** Any pattern a person could type, most of them valid for some reset. */
const patterns = fc
  .shuffledSubarray(['{prefix}', '{series}', '{year}', '{month}', '{serial:3}', '{serial}', '{serial:9}'], {
    minLength: 2,
  })
  .chain((parts) =>
    fc
      .array(fc.constantFrom('', '-', '/', 'A', 'Z1', '9', '号', '20', '（'), {
        minLength: parts.length + 1,
        maxLength: parts.length + 1,
      })
      .map((between) => parts.map((part, at) => between[at] + part).join('') + between.at(-1)),
  );
const rules = fc
  .record({
    prefix: fc.constantFrom('HT', 'A', '1', '合同', 'A1'),
    pattern: patterns,
    reset: fc.constantFrom(...RESETS),
  })
  .filter((each) => ruleProblems(each).length === 0);
const series = fc.nat({ max: 800 }).map(seriesLetter);
const dates = fc
  .tuple(fc.integer({ min: 2000, max: 2099 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}-15`);
const serials = fc.oneof(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 2_000_000_000 }));
const takings = fc.record({ series, date: dates, serial: serials });

describe('a pattern', () => {
  test('writes the usual number, and one as Chinese papers have it', () => {
    expect(formatNumber(rule(), 'A', '2026-11-25', 123)).toBe('HT-A-2026-000123');
    expect(
      formatNumber(rule({ pattern: '{prefix}〔{year}〕{series}{serial:3}号' }), 'B', '2026-01-02', 7),
    ).toBe('HT〔2026〕B007号');
    expect(formatNumber(rule({ pattern: '{series}{serial:2}' }), 'A', '2026-01-02', 12345)).toBe('A12345');
  });

  test('is taken apart, and anything else in braces is refused', () => {
    expect(readPattern('X-{series}{serial:4}')?.map(({ kind }) => kind)).toEqual([
      'text',
      'text',
      'series',
      'serial',
    ]);
    for (const pattern of ['{', '}', '{serial:0}', '{serial:10}', '{day}', '{{series}}', '{series:2}'])
      expect(readPattern(pattern), pattern).toBeNull();
  });

  test('needs series and serial, and the period that it begins again with', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ pattern: '{series}-{serial}', reset: 'never' })).toEqual([]);
    expect(codes({ pattern: '{prefix}-{year}-{serial:6}' })).toEqual(['numberPatternLacks']);
    expect(codes({ pattern: '{prefix}-{series}-{year}' })).toEqual(['numberPatternLacks']);
    expect(codes({ pattern: '{prefix}-{series}-{serial}' })).toEqual(['numberPatternLacks']);
    expect(codes({ reset: 'month' })).toEqual(['numberPatternLacks']);
    expect(codes({ pattern: '{series}{month}{serial}', reset: 'month' })).toEqual(['numberPatternLacks']);
    expect(codes({ pattern: '{series}{year}{serial}{serial}' })).toEqual(['numberPatternTwice']);
  });

  test('refuses what would break elsewhere, with a sentence', () => {
    for (const pattern of ['', ' ', '{bad}', '={series}{year}{serial}', '{series} {year}{serial}'])
      expect(codes({ pattern }), pattern).toContain(
        pattern === '' ? 'numberPatternLacks' : 'numberPatternMalformed',
      );
    expect(codes({ pattern: `${USUAL_PATTERN}/x` })).toEqual(['numberPatternMalformed']);
    expect(codes({ pattern: `${USUAL_PATTERN}\u202e` })).toEqual(['numberPatternMalformed']);
    expect(codes({ pattern: `${USUAL_PATTERN}\0` })).toEqual(['numberPatternMalformed']);
    expect(codes({ pattern: USUAL_PATTERN + 'x'.repeat(40) })).toEqual(['numberPatternLong']);
    for (const prefix of ['', 'A B', '{x}', 'ABCDEFGHIJK', '=A', 'A-B'])
      expect(codes({ prefix }), prefix).toEqual(['numberPrefixInvalid']);
  });

  test('every number can be read back: series, period and serial are never lost or confused', () => {
    fc.assert(
      fc.property(rules, takings, (each, { series: letter, date, serial }) => {
        expect(numberReader(each)(formatNumber(each, letter, date, serial))).toEqual({
          series: letter,
          period: periodOf(each.reset, date),
          serial,
        });
      }),
      { numRuns: 2000 },
    );
  });

  test('two takings that differ in series, period or serial are never written alike', () => {
    fc.assert(
      fc.property(rules, takings, takings, (each, left, right) => {
        const same =
          left.series === right.series &&
          left.serial === right.serial &&
          periodOf(each.reset, left.date) === periodOf(each.reset, right.date);
        const write = ({ series: letter, date, serial }: typeof left): string =>
          formatNumber(each, letter, date, serial);
        if (!same) expect(write(left)).not.toBe(write(right));
      }),
      { numRuns: 2000 },
    );
  });

  test('reads no number of another form', () => {
    const read = numberReader(rule());
    for (const number of ['HT-A-2026-00123', 'HT-A-2026-0000123', 'HT-a-2026-000123', 'HT-A-26-000123', ''])
      expect(read(number), number).toBeNull();
    expect(read('HT-A-2026-1234567')?.serial).toBe(1_234_567);
  });
});

describe('a series letter', () => {
  test('goes from A to Z, then AA', () => {
    expect([0, 25, 26, 27, 701, 702].map(seriesLetter)).toEqual(['A', 'Z', 'AA', 'AB', 'ZZ', 'AAA']);
    expect(nextLetter([])).toBe('A');
    expect(nextLetter(['A', 'C'])).toBe('B');
    expect(nextLetter(Array.from({ length: 26 }, (_, at) => seriesLetter(at)))).toBe('AA');
  });

  test('is capital letters and nothing else', () => {
    expect(['A', 'ZZ', 'ABC'].every(isSeriesLetter)).toBe(true);
    expect(['', 'a', 'ABCD', 'A1', 'Ä', 'A\n'].some(isSeriesLetter)).toBe(false);
  });
});
