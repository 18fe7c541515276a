import { describe, expect, test } from 'vitest';
import { SeededRandom } from '../../src/main/core/sample/random.ts';
import { type DealLife, pushesIn } from '../../src/main/domains/sales/forecast/deal-moments.ts';
import { trainWinModel } from '../../src/main/domains/sales/forecast/win-model.ts';

const STAGES = ['first', 'second', 'third'];
const OPEN = new Set(STAGES);
const DAY = 86_400_000;

/** Deals of which those from 老客户 are won far more often, where the seed and not the source decides otherwise. */
function lives(count: number, matters: boolean): DealLife[] {
  const random = new SeededRandom(11);
  return Array.from({ length: count }, (_, at) => {
    const source = random.chance(0.5) ? '老客户' : '展会';
    const won = random.chance(matters ? (source === '老客户' ? 0.9 : 0.1) : 0.5);
    const begun = at * DAY;
    const reached = random.integer(1, 3);
    const moves = STAGES.slice(0, reached).map((stageId, step) => ({
      at: begun + step * 10 * DAY,
      stageId,
      amount: random.integer(1, 100) * 1000,
      expectedClose: '2026-01-01',
    }));
    const end = begun + reached * 10 * DAY;
    return {
      won,
      closedOn: new Date(end).toISOString().slice(0, 10),
      source,
      moves: [...moves, { at: end, stageId: won ? 'won' : 'lost', amount: 1000, expectedClose: null }],
      activities: [begun],
    };
  });
}
const moment = (source: string) => ({
  stageId: 'first',
  age: 0,
  amount: 50_000,
  source,
  idleDays: 0,
  pushes: 0,
});

describe('a model of winning', () => {
  test('learns what decides, and says so in parts that add up', () => {
    const { card, odds } = trainWinModel(lives(400, true), OPEN);
    expect(card).toMatchObject({ kind: 'logistic', because: null, deals: 400 });
    expect(card.heldOut?.model.auc).toBeGreaterThan(0.8);
    expect(card.heldOut?.model.brier ?? 1).toBeLessThan(card.heldOut?.stage.brier ?? 0);
    const [good, bad] = [odds(moment('老客户')), odds(moment('展会'))];
    expect(good.probability).toBeGreaterThan(0.75);
    expect(bad.probability).toBeLessThan(0.25);
    for (const each of [good, bad])
      expect(each.reasons.reduce((sum, { change }) => sum + change, each.start)).toBeCloseTo(
        each.probability,
        9,
      );
    const because = good.reasons.find(({ group }) => group === 'source');
    expect(because?.names).toEqual(['老客户']);
    expect(because?.change).toBeGreaterThan(0.2);
  });

  test('steps back where it is no better than the stages', () => {
    const { card, odds } = trainWinModel(lives(400, false), OPEN);
    expect(card).toMatchObject({ kind: 'stage', because: 'notBetter' });
    expect(odds(moment('展会')).reasons).toEqual([]);
  });

  test('says one half of a stage that it never saw, and that it has little to go by', () => {
    const { card, odds } = trainWinModel(lives(20, true), OPEN);
    expect(card).toMatchObject({ kind: 'stage', because: 'few' });
    expect(odds({ ...moment('展会'), stageId: 'unseen' }).probability).toBe(0.5);
    expect(trainWinModel([], OPEN).odds(moment('展会')).probability).toBe(0.5);
  });

  test('is the same in whatever order the deals come', () => {
    const all = lives(200, true);
    const asked = moment('老客户');
    expect(trainWinModel(all, OPEN).odds(asked).probability).toBeCloseTo(
      trainWinModel([...all].reverse(), OPEN).odds(asked).probability,
      6,
    );
  });

  test('counts how often a date was put off', () => {
    expect(pushesIn(['2026-01-01', '2026-02-01', null, '2026-01-15', '2026-03-01'])).toBe(2);
    expect(pushesIn([])).toBe(0);
  });
});
