import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain, fitIndicators, type Indicator } from '../../../src/main/core/learning/indicators.ts';
import { fitLogistic, logOdds, probabilityOf } from '../../../src/main/core/learning/logistic.ts';
import { auc, brier, calibration, type Judged, quality } from '../../../src/main/core/learning/quality.ts';
import { SeededRandom } from '../../../src/main/core/sample/random.ts';

describe('a logistic regression', () => {
  test('finds the weights that made the outcomes', () => {
    const random = new SeededRandom(7);
    const rows = Array.from({ length: 20_000 }, () => [random.next() * 2 - 1, random.next() * 2 - 1]);
    const outcomes = rows.map(([a = 0, b = 0]) => (random.chance(probabilityOf(0.5 + 2 * a - b)) ? 1 : 0));
    const { intercept, weights } = fitLogistic(rows, outcomes);
    expect(intercept).toBeCloseTo(0.5, 1);
    expect(weights[0]).toBeCloseTo(2, 0);
    expect(weights[1]).toBeCloseTo(-1, 0);
  });

  test('gives the share of wins where nothing else is known', () => {
    const rows = Array.from({ length: 100 }, () => [] as number[]);
    const outcomes = rows.map((_, at) => (at < 30 ? 1 : 0));
    expect(probabilityOf(logOdds(fitLogistic(rows, outcomes), []))).toBeCloseTo(0.3, 6);
  });

  test('stays finite where a value tells the outcome for certain', () => {
    const rows = Array.from({ length: 40 }, (_, at) => [at % 2]);
    const { intercept, weights } = fitLogistic(
      rows,
      rows.map(([value = 0]) => value),
    );
    expect(Number.isFinite(intercept)).toBe(true);
    expect(weights[0]).toBeGreaterThan(2);
    expect(weights[0]).toBeLessThan(20);
  });

  test('meets its own rows on average: Σ probability = Σ outcome', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()), { minLength: 4, maxLength: 80 }),
        (cases) => {
          const rows = cases.map(([a, b]) => [a ? 1 : 0, b ? 1 : 0]);
          const outcomes = cases.map(([, , won]) => (won ? 1 : 0));
          const wins = outcomes.reduce<number>((sum, each) => sum + each, 0);
          fc.pre(wins > 0 && wins < cases.length);
          const model = fitLogistic(rows, outcomes);
          const expected = rows.reduce((sum, row) => sum + probabilityOf(logOdds(model, row)), 0);
          expect(expected).toBeCloseTo(wins, 4);
        },
      ),
    );
  });
});

interface Deal {
  readonly stage: string;
  readonly late: boolean;
}
const INDICATORS: Indicator<Deal>[] = [
  { group: 'stage', name: 'first', holds: ({ stage }) => stage === 'first' },
  { group: 'stage', name: 'last', holds: ({ stage }) => stage === 'last' },
  { group: 'late', name: 'late', holds: ({ late }) => late },
];

describe('an explained probability', () => {
  test('has parts that add up to it', () => {
    const deal = fc.record({ stage: fc.constantFrom('first', 'middle', 'last'), late: fc.boolean() });
    fc.assert(
      fc.property(
        fc.array(fc.record({ example: deal, outcome: fc.constantFrom<0 | 1>(0, 1) }), { minLength: 5 }),
        deal,
        (examples, asked) => {
          const { probability, base, contributions } = explain(fitIndicators(INDICATORS, examples), asked);
          const sum = contributions.reduce((total, { logOdds }) => total + logOdds, base);
          expect(probabilityOf(sum)).toBeCloseTo(probability, 9);
        },
      ),
    );
  });
});

describe('the quality of answers', () => {
  const judged = (...pairs: [number, 0 | 1][]): Judged[] =>
    pairs.map(([probability, outcome]) => ({ probability, outcome }));

  test('is perfect, useless or backwards by the order of the answers', () => {
    expect(auc(judged([0.1, 0], [0.2, 0], [0.8, 1], [0.9, 1]))).toBe(1);
    expect(auc(judged([0.9, 0], [0.1, 1]))).toBe(0);
    expect(auc(judged([0.5, 0], [0.5, 1], [0.5, 1]))).toBe(0.5);
  });

  test('is unknown where all outcomes are alike, and where there are none', () => {
    expect(auc(judged([0.3, 1], [0.4, 1]))).toBeNull();
    expect(quality([])).toEqual({ count: 0, auc: null, brier: null, logLoss: null });
  });

  test('equals counting all pairs', () => {
    const one = fc.record({
      probability: fc.integer({ min: 0, max: 10 }).map((tenths) => tenths / 10),
      outcome: fc.constantFrom<0 | 1>(0, 1),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 2, maxLength: 40 }), (all) => {
        const [won, lost] = [all.filter(({ outcome }) => outcome), all.filter(({ outcome }) => !outcome)];
        fc.pre(won.length > 0 && lost.length > 0);
        let better = 0;
        for (const w of won)
          for (const l of lost)
            better += w.probability > l.probability ? 1 : w.probability === l.probability ? 0.5 : 0;
        expect(auc(all)).toBeCloseTo(better / won.length / lost.length, 9);
      }),
    );
  });

  test('squares the distance, and sets what was expected beside what happened', () => {
    expect(brier(judged([1, 1], [0.5, 0]))).toBe(0.125);
    expect(calibration(judged([0.1, 0], [0.15, 1], [1, 1]), 5)).toEqual([
      { from: 0, to: 0.2, count: 2, expected: 0.125, happened: 0.5 },
      { from: 0.8, to: 1, count: 1, expected: 1, happened: 1 },
    ]);
  });
});
