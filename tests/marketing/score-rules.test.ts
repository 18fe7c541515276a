import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_OF_A_DAY, scoreLead, type Touched } from '../../src/main/domains/marketing/score/score-lead.ts';
import {
  FIT_FIELDS,
  type ScoreRules,
  TOUCH_KINDS,
  USUAL_RULES,
} from '../../src/shared/lead-score/score-rules.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 23, 4);
const ZONE = 'Asia/Shanghai';
const only = (more: Partial<ScoreRules>): ScoreRules => ({ ...USUAL_RULES, fit: [], touches: [], ...more });
const scored = (touches: readonly Touched[], rules: ScoreRules, now = NOW) =>
  scoreLead({}, touches, rules, now, ZONE);

describe('a score by rules', () => {
  test('counts what is known of the company, and says which rule gave what', () => {
    const lead = { company: '云帆', email: 'a@b.cn', jobTitle: '总经理', sourceChannel: 'referral' };
    const { fit, engagement, score, grade, parts } = scoreLead(lead, [], USUAL_RULES, NOW, ZONE);
    expect({ fit, engagement, score, grade }).toEqual({ fit: 35, engagement: 0, score: 35, grade: 'D' });
    expect(parts.map(({ points }) => points)).toEqual([10, 5, 10, 10]);
  });

  test('halves what was done with every half-life, and never counts what is to come', () => {
    const rules = only({ touches: [{ kind: 'meeting', points: 40 }] });
    const at = (days: number) => scored([{ kind: 'meeting', at: NOW - days * DAY }], rules).engagement;
    expect([at(0), at(30), at(60), at(90), at(-1)]).toEqual([40, 20, 10, 5, 0]);
  });

  test('counts twenty of a kind and day at the most', () => {
    const rules = only({ touches: [{ kind: 'visit', points: 1 }] });
    const visits = Array.from(
      { length: 45 },
      (_, minute): Touched => ({ kind: 'visit', at: NOW - minute * 60_000 }),
    );
    expect(scored(visits, rules).engagement).toBe(MOST_OF_A_DAY);
  });

  test('adds up exactly, holds each axis between 0 and 50, and only falls while nothing is done', () => {
    const points = fc.integer({ min: -50, max: 50 });
    const rules = fc.record({
      fit: fc.array(
        fc.record({
          field: fc.constantFrom(...FIT_FIELDS),
          op: fc.constantFrom('filled', 'is', 'contains'),
          value: fc.constantFrom('', 'a', '总'),
          points,
        }),
        { maxLength: 8 },
      ),
      touches: fc.constant(null),
      gains: fc.array(fc.integer({ min: 0, max: 50 }), {
        minLength: TOUCH_KINDS.length,
        maxLength: TOUCH_KINDS.length,
      }),
      halfLifeDays: fc.integer({ min: 1, max: 365 }),
    });
    const touches = fc.array(
      fc.record({
        kind: fc.constantFrom(...TOUCH_KINDS.map(({ value }) => value)),
        at: fc.integer({ min: NOW - 400 * DAY, max: NOW }),
      }),
      { maxLength: 30 },
    );
    const lead = fc.record({
      company: fc.constantFrom('a', '', '总部'),
      jobTitle: fc.constantFrom('a', '总'),
    });
    fc.assert(
      fc.property(rules, touches, lead, fc.integer({ min: 0, max: 100 }), (given, done, values, days) => {
        const all: ScoreRules = {
          ...USUAL_RULES,
          fit: given.fit,
          halfLifeDays: given.halfLifeDays,
          touches: TOUCH_KINDS.map(({ value }, at) => ({ kind: value, points: given.gains[at] ?? 0 })),
        };
        const { fit, engagement, score, parts } = scoreLead(values, done, all, NOW, ZONE);
        expect(parts.reduce((sum, part) => sum + part.points, 0)).toBe(score);
        expect(parts.every((part) => Number.isInteger(part.points))).toBe(true);
        expect(fit + engagement).toBe(score);
        for (const axis of [fit, engagement]) {
          expect(axis).toBeGreaterThanOrEqual(0);
          expect(axis).toBeLessThanOrEqual(50);
        }
        expect(scoreLead(values, done, all, NOW + days * DAY, ZONE).engagement).toBeLessThanOrEqual(
          engagement,
        );
      }),
    );
  });
});
