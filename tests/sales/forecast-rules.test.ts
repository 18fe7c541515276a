import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accuracyOf } from '../../src/main/domains/sales/forecast/accuracy.ts';
import { FORECAST_CATEGORIES } from '../../src/main/domains/sales/forecast/category.ts';
import { type ForecastDeal, placeOf } from '../../src/main/domains/sales/forecast/forecast-deal.ts';
import { periodSpan, quartersUntil } from '../../src/main/domains/sales/forecast/forecast-period.ts';
import { movementsBetween } from '../../src/main/domains/sales/forecast/movement.ts';
import { adjusted, figuresOf, total } from '../../src/main/domains/sales/forecast/roll-up.ts';
import { applyScenario } from '../../src/main/domains/sales/forecast/scenario.ts';
import { addDraws, drawSums, quantiles, seedOf } from '../../src/main/domains/sales/forecast/simulate.ts';
import { cumulative } from '../../src/shared/forecast-figures.ts';

const TODAY = '2026-11-15';
const Q4 = periodSpan('2026-Q4');

const deal = (given: Partial<ForecastDeal> = {}): ForecastDeal => ({
  id: 'd',
  ownerId: 'o',
  status: 'open',
  amount: 1000,
  expectedClose: '2026-12-10',
  closedOn: null,
  category: 'pipeline',
  probability: 50,
  ...given,
});

const anyDay = fc
  .integer({ min: 0, max: 300 })
  .map((days) => Temporal.PlainDate.from('2026-07-01').add({ days }).toString());
const anyDeal = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  ownerId: fc.constantFrom('one', 'two', null),
  status: fc.constantFrom('open', 'won', 'lost', 'discarded'),
  amount: fc.integer({ min: 0, max: 10_000_000 }),
  expectedClose: fc.option(anyDay),
  closedOn: fc.option(anyDay),
  category: fc.constantFrom(...FORECAST_CATEGORIES.map(({ value }) => value)),
  probability: fc.integer({ min: 0, max: 100 }),
}) as fc.Arbitrary<ForecastDeal>;

describe('a period', () => {
  test('is a month or a quarter', () => {
    expect(periodSpan('2026-11')).toEqual({ from: '2026-11-01', to: '2026-12-01' });
    expect(Q4).toEqual({ from: '2026-10-01', to: '2027-01-01' });
    expect(quartersUntil('2026-02-03', 3)).toEqual(['2025-Q3', '2025-Q4', '2026-Q1']);
    expect(() => periodSpan('2026-13')).toThrow('forecastPeriod');
  });
});

describe('a deal in a forecast', () => {
  test('counts in full when won, not at all when lost', () => {
    const won = deal({ status: 'won', closedOn: '2026-10-02', amount: 700 });
    const lost = deal({ status: 'lost', closedOn: '2026-10-02', category: 'commit', probability: 85 });
    expect(figuresOf([won, lost], Q4, TODAY)).toMatchObject({ closed: 700, commit: 0, weighted: 700 });
  });

  test('is overdue once its day has passed, in no category, and follows into the running period', () => {
    const late = deal({ category: 'commit', expectedClose: '2026-11-01' });
    expect(placeOf(late, Q4, TODAY)).toBe('overdue');
    const older = deal({ category: 'best', expectedClose: '2026-08-01' });
    expect(placeOf(older, Q4, TODAY)).toBe('overdue');
    expect(placeOf(older, periodSpan('2026-Q3'), TODAY)).toBe('overdue');
    expect(placeOf(older, periodSpan('2027-Q1'), TODAY)).toBeNull();
    expect(placeOf(deal({ expectedClose: '2026-11-01' }), Q4, TODAY)).toBe('pipeline');
  });

  test('weighs its amount by its probability, rounded once for all', () => {
    const three = [1, 2, 3].map((id) => deal({ id: String(id), amount: 1, probability: 50 }));
    expect(figuresOf(three, Q4, TODAY).weighted).toBe(2);
    expect(figuresOf([deal({ category: 'omitted' })], Q4, TODAY).weighted).toBe(0);
  });
});

describe('a roll-up', () => {
  test('of people is the roll-up of all their deals, apart from rounding', () => {
    fc.assert(
      fc.property(fc.array(anyDeal, { maxLength: 30 }), (deals) => {
        const owners = ['one', 'two', null];
        const people = owners.map((owner) =>
          figuresOf(
            deals.filter(({ ownerId }) => ownerId === owner),
            Q4,
            TODAY,
          ),
        );
        const { weighted, ...sums } = total(people);
        const whole = figuresOf(deals, Q4, TODAY);
        expect(whole).toMatchObject(sums);
        expect(Math.abs(whole.weighted - weighted)).toBeLessThanOrEqual(owners.length);
      }),
    );
  });

  test('takes the manager’s figure before the owner’s, and cumulates what then stands', () => {
    const figures = figuresOf([deal({ category: 'commit', amount: 500 }), deal({ amount: 40 })], Q4, TODAY);
    const changed = adjusted(figures, [
      { level: 'owner', category: 'commit', amount: 450 },
      { level: 'manager', category: 'commit', amount: 400 },
      { level: 'owner', category: 'best', amount: 30 },
    ]);
    expect(changed).toMatchObject({ commit: 400, best: 30, pipeline: 40 });
    expect(cumulative(changed)).toMatchObject({ commit: 400, best: 430, pipeline: 470 });
  });
});

describe('a simulation', () => {
  const chances = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ amount: 100 + at, probability: ((at % 9) + 1) / 10 }));

  test('gives the same numbers for the same seed, in order', () => {
    const draw = (seed: number) => quantiles(drawSums(chances(50), seed), 1000);
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
    const { p10, p50, p90 } = draw(3);
    expect(p10).toBeLessThanOrEqual(p50);
    expect(p50).toBeLessThanOrEqual(p90);
  });

  test('has the mean that the probabilities say', () => {
    const all = chances(200);
    const expected = all.reduce((sum, { amount, probability }) => sum + amount * probability, 0);
    const sums = drawSums(all, seedOf('2026-Q4'));
    const mean = sums.reduce((sum, each) => sum + each, 0) / sums.length;
    expect(Math.abs(mean - expected) / expected).toBeLessThan(0.01);
  });

  test('knows what is certain and what is impossible', () => {
    const sums = drawSums(
      [
        { amount: 5, probability: 1 },
        { amount: 7, probability: 0 },
      ],
      9,
    );
    expect(quantiles(sums, 10)).toEqual({ p10: 15, p50: 15, p90: 15 });
    expect(quantiles(drawSums([], 1), 10)).toEqual({ p10: 10, p50: 10, p90: 10 });
    expect(addDraws([sums, sums])[0]).toBe(10);
  });
});

describe('movements between two snapshots', () => {
  const byId = (deals: readonly ForecastDeal[]) => new Map(deals.map((each) => [each.id, each]));
  const kinds = (was: ForecastDeal[], is: ForecastDeal[]) =>
    movementsBetween(byId(was), byId(is), Q4).movements.map(({ kind, change }) => [kind, change]);

  test('say why', () => {
    const next = '2027-02-01';
    expect(kinds([], [deal()])).toEqual([['new', 1000]]);
    expect(kinds([deal()], [deal({ expectedClose: next })])).toEqual([['later', -1000]]);
    expect(kinds([deal({ expectedClose: next })], [deal()])).toEqual([['earlier', 1000]]);
    expect(kinds([deal()], [deal({ amount: 1200 })])).toEqual([['more', 200]]);
    expect(kinds([deal()], [deal({ amount: 300 })])).toEqual([['less', -700]]);
    expect(kinds([deal()], [deal({ status: 'lost', closedOn: TODAY })])).toEqual([['lost', -1000]]);
    expect(kinds([deal()], [deal({ status: 'won', closedOn: TODAY, amount: 900 })])).toEqual([
      ['less', -100],
      ['won', -900],
    ]);
    expect(kinds([], [deal({ status: 'won', closedOn: TODAY })])).toEqual([
      ['new', 1000],
      ['won', -1000],
    ]);
    expect(kinds([deal()], [])).toEqual([['gone', -1000]]);
    expect(kinds([deal()], [deal()])).toEqual([]);
  });

  test('add up to the difference, whatever happened', () => {
    const some = fc.array(anyDeal, { maxLength: 12 });
    fc.assert(
      fc.property(some, some, (was, is) => {
        const open = was.filter(({ status }) => status === 'open');
        const { before, after, movements } = movementsBetween(byId(open), byId(is), Q4);
        expect(movements.reduce((sum, { change }) => sum + change, before)).toBe(after);
      }),
    );
  });
});

describe('the accuracy of a method', () => {
  test('leaves out periods without sales, and tells too much from too little', () => {
    expect(
      accuracyOf([
        { forecast: 120, actual: 100 },
        { forecast: 90, actual: 100 },
        { forecast: 5, actual: 0 },
      ]),
    ).toEqual({ count: 2, mape: 15, bias: 5 });
    expect(accuracyOf([])).toEqual({ count: 0, mape: null, bias: null });
  });
});

describe('a scenario', () => {
  const anyChances = fc.array(
    fc.record({
      id: fc.uuid(),
      name: fc.constant('商机'),
      ownerId: fc.constantFrom('one', 'two', ''),
      expectedClose: anyDay,
      amount: fc.integer({ min: 0, max: 1_000_000_00 }),
      probability: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
    { maxLength: 30 },
  );
  const dials = { weeks: 4, points: 10 };
  const drawn = (chances: readonly { amount: number; probability: number }[]) => drawSums(chances, 7, 200);

  test('that only takes away never brings more in any draw, and one that only adds never less', () => {
    fc.assert(
      fc.property(anyChances, (open) => {
        const base = drawn(applyScenario('base', open, Q4, dials).chances);
        const lost = drawn(applyScenario('loseLargest', open, Q4, dials).chances);
        const more = drawn(applyScenario('winRate', open, Q4, dials).chances);
        const less = drawn(applyScenario('winRate', open, Q4, { ...dials, points: -10 }).chances);
        for (let at = 0; at < base.length; at++) {
          const stands = base[at] ?? 0;
          expect(lost[at]).toBeLessThanOrEqual(stands);
          expect(less[at]).toBeLessThanOrEqual(stands);
          expect(more[at]).toBeGreaterThanOrEqual(stands);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('of a delay moves deals out and in, each counted, and keeps those that stay', () => {
    fc.assert(
      fc.property(anyChances, fc.integer({ min: 1, max: 52 }), (open, weeks) => {
        const base = applyScenario('base', open, Q4, dials);
        const { chances, left, joined } = applyScenario('delay', open, Q4, { ...dials, weeks });
        expect(chances.length).toBe(base.chances.length + joined.count);
        const shifted = (day: string) => Temporal.PlainDate.from(day).add({ weeks }).toString();
        const due = open.filter(({ expectedClose }) => {
          const day = shifted(expectedClose);
          return day >= Q4.from && day < Q4.to;
        });
        expect(due.length).toBe(base.chances.length - left.count + joined.count);
      }),
    );
  });

  test('loses the largest deal of the period and no other', () => {
    const chance = (id: string, amount: number, expectedClose: string) => ({
      id,
      name: id,
      ownerId: '',
      amount,
      expectedClose,
      probability: 0.5,
    });
    const open = [
      chance('small', 100, '2026-11-20'),
      chance('large', 900, '2026-12-20'),
      chance('before', 9000, '2026-09-20'),
    ];
    const { lost, chances } = applyScenario('loseLargest', open, Q4, dials);
    expect(lost?.id).toBe('large');
    expect(chances.map(({ id, probability }) => [id, probability])).toEqual([
      ['small', 0.5],
      ['large', 0],
    ]);
    expect(applyScenario('loseLargest', [], Q4, dials).lost).toBeNull();
  });
});
