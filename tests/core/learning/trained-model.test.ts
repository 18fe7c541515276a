import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bandEdges, bandShares, stabilityIndex } from '../../../src/main/core/learning/drift.ts';
import { foldsOf, rowHash } from '../../../src/main/core/learning/folds.ts';
import { judgedCard } from '../../../src/main/core/learning/judged-card.ts';
import { learnOutcome } from '../../../src/main/core/learning/learn-outcome.ts';
import { lift } from '../../../src/main/core/learning/lift.ts';
import { fitLogistic, logOdds, probabilityOf } from '../../../src/main/core/learning/logistic.ts';
import type { Judged } from '../../../src/main/core/learning/quality.ts';
import { type Examples, trainModel } from '../../../src/main/core/learning/train-model.ts';
import { explainRow, modelLogOdds, modelProbability } from '../../../src/main/core/learning/trained-model.ts';
import { SeededRandom } from '../../../src/main/core/sample/random.ts';

/** Leads whose outcome hangs on visits (in a bend), trade and a flag; a third of the visits is not known. */
function leads(count: number, seed: number): Examples {
  const random = new SeededRandom(seed);
  const outcomes = new Uint8Array(count);
  const rows = Array.from({ length: count }, (_, row) => {
    const visits = random.chance(0.3) ? null : random.integer(0, 40);
    const trade = random.pick(['制造业', '零售', '教育']);
    const asked = random.chance(0.4);
    const odds =
      -1.5 +
      (visits === null ? 0.5 : Math.min(visits, 12) / 6) +
      (trade === '制造业' ? 1.2 : 0) +
      (asked ? 0.8 : 0);
    outcomes[row] = random.chance(probabilityOf(odds)) ? 1 : 0;
    return [visits === null ? '' : String(visits), trade, asked ? 'yes' : 'no', random.pick(['a', 'b', 'c'])];
  });
  return { columns: ['visits', 'trade', 'asked', 'noise'], rows, outcomes };
}

describe('a model learned from mixed columns', () => {
  const training = trainModel(leads(1_500, 1));
  const unseen = leads(1_500, 2);

  test('does well on rows it has not seen, and says probabilities that come true', () => {
    const judged = unseen.rows.map(
      (row, at): Judged => ({
        probability: modelProbability(training.model, row),
        outcome: unseen.outcomes[at] === 1 ? 1 : 0,
      }),
    );
    const card = judgedCard(judged);
    expect(card.auc).toBeGreaterThan(0.7);
    expect(card.brier).toBeLessThan(card.naiveBrier);
    expect(card.calibrationError).toBeLessThan(0.05);
  });

  test('explains every row in parts that add up to it exactly', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constant(''), fc.integer({ min: -5, max: 500 }).map(String), fc.string()), {
          minLength: 4,
          maxLength: 4,
        }),
        (row) => {
          const { base, parts, probability } = explainRow(training.model, row);
          const total = parts.reduce((sum, { logOdds: part }) => sum + part, base);
          expect(total).toBeCloseTo(modelLogOdds(training.model, row), 9);
          expect(probability).toBeGreaterThan(0);
          expect(probability).toBeLessThan(1);
        },
      ),
    );
  });

  test('is the same for the same data', () => {
    expect(JSON.stringify(trainModel(leads(400, 5)))).toBe(JSON.stringify(trainModel(leads(400, 5))));
  });

  test('comes back from being kept as plain data', () => {
    const kept = JSON.parse(JSON.stringify(training.model));
    for (const row of unseen.rows.slice(0, 50))
      expect(modelLogOdds(kept, row)).toBe(modelLogOdds(training.model, row));
  });

  test('prefers regression where trees bring nothing', () => {
    const random = new SeededRandom(4);
    const rows = Array.from({ length: 1_200 }, () => [random.pick(['p', 'q', 'r', 's'])]);
    const chance: Record<string, number> = { p: 0.2, q: 0.4, r: 0.6, s: 0.8 };
    const outcomes = Uint8Array.from(rows, ([level = '']) => (random.chance(chance[level] ?? 0) ? 1 : 0));
    expect(trainModel({ columns: ['level'], rows, outcomes }).method).toBe('logistic');
  });
});

describe('columns that must not teach', () => {
  const random = new SeededRandom(9);
  const rows = Array.from({ length: 600 }, (_, at) => {
    const came = random.chance(0.4);
    const visits = came ? random.integer(2, 30) : random.integer(0, 20);
    const told = came ? (random.chance(0.97) ? 'gold' : 'mud') : random.chance(0.97) ? 'mud' : 'gold';
    return [
      came ? '1' : '0',
      String(visits),
      `k-${at * 7919}`,
      told,
      came ? `2026-01-0${random.integer(1, 9)}` : '',
      'same',
      '',
      random.pick(['Ringing', 'Busy', '']),
      random.pick(['Email Opened', 'SMS Sent']),
      String(660_000 - at),
    ];
  });
  const columns = [
    'Converted',
    'Visits',
    'Prospect',
    'Colour',
    'First payment',
    'Country',
    'Fax',
    'Tags',
    'Last Notable Activity',
    'Lead Number',
  ];

  test('are refused each with its reason: by name, by cells, or because they say nothing', () => {
    const { refused, columns: used } = learnOutcome({ columns, rows }, 'Converted', 'a.csv');
    expect(Object.fromEntries(refused.map(({ column, reason }) => [column, reason]))).toEqual({
      Prospect: 'identifier',
      Colour: 'separates',
      'First payment': 'separates',
      Country: 'constant',
      Fax: 'empty',
      Tags: 'nameAfterContact',
      'Last Notable Activity': 'nameAtExport',
      'Lead Number': 'identifier',
    });
    expect(used).toEqual(['Visits']);
  });

  test('a column filled in for one outcome alone gives itself away even where it is rare', () => {
    const some = rows.map(([came = '', visits = ''], at) => [
      came,
      visits,
      came === '1' && at % 3 === 0 ? 'x' : '',
    ]);
    const table = { columns: ['Converted', 'Visits', 'Voucher'], rows: some };
    expect(learnOutcome(table, 'Converted', 'a.csv').refused).toMatchObject([{ reason: 'filledAfterwards' }]);
  });

  test('people who know better keep a column in spite of its name, not in spite of its cells', () => {
    const keep = ['Tags', 'Colour'];
    const { refused, columns: used } = learnOutcome({ columns, rows }, 'Converted', 'a.csv', { keep });
    expect(used).toContain('Tags');
    expect(refused.find(({ column }) => column === 'Colour')?.reason).toBe('separates');
  });
});

describe('folds', () => {
  test('hold each row once, with both outcomes in like parts, wherever the rows stand', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 10, maxLength: 80 }), (cells) => {
        const outcomes = cells.map((cell) => cell.length % 2);
        const folds = foldsOf(
          cells.map((cell) => rowHash([cell])),
          outcomes,
          5,
        );
        for (const outcome of [0, 1]) {
          const counts = [0, 1, 2, 3, 4].map(
            (fold) => cells.filter((_, at) => folds[at] === fold && outcomes[at] === outcome).length,
          );
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('the figures of a card', () => {
  const judged = fc.array(
    fc.record({
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
      outcome: fc.constantFrom<0 | 1>(0, 1),
    }),
    { minLength: 1, maxLength: 60 },
  );

  test('the lift of everybody is 1, and no part lifts beyond what there is', () => {
    fc.assert(
      fc.property(judged, fc.double({ min: 0.05, max: 1, noNaN: true }), (answers, part) => {
        const all = lift(answers, 1);
        if (all === null) return;
        expect(all).toBeCloseTo(1, 9);
        const base = answers.filter(({ outcome }) => outcome === 1).length / answers.length;
        expect(lift(answers, part) ?? 0).toBeLessThanOrEqual(1 / base + 1e-9);
      }),
    );
  });

  test('the confusion counts every answer once', () => {
    fc.assert(
      fc.property(judged, (answers) => {
        const { truePositive, falsePositive, falseNegative, trueNegative } = judgedCard(answers).confusion;
        expect(truePositive + falsePositive + falseNegative + trueNegative).toBe(answers.length);
        expect(Math.min(truePositive, falsePositive, falseNegative, trueNegative)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('nothing drifts against itself, and what moved away does', () => {
    const random = new SeededRandom(2);
    const then = Array.from({ length: 500 }, () => random.next());
    const edges = bandEdges(then);
    const shares = bandShares(then, edges);
    expect(stabilityIndex(shares, shares)).toBe(0);
    const moved = then.map((value) => value ** 3);
    expect(stabilityIndex(shares, bandShares(moved, edges))).toBeGreaterThan(0.2);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
  });
});

test('a warm start ends at the same regression', () => {
  const { rows, outcomes } = leads(300, 8);
  const numbers = rows.map(([visits = '', , asked]) => [Number(visits), asked === 'yes' ? 1 : 0]);
  const cold = fitLogistic(numbers, outcomes, 2);
  const warm = fitLogistic(numbers, outcomes, 2, { from: fitLogistic(numbers, outcomes, 30) });
  expect(logOdds(warm, [3, 1])).toBeCloseTo(logOdds(cold, [3, 1]), 6);
});
