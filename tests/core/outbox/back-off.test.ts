import fc from 'fast-check';
import { expect, test } from 'vitest';
import { backOff } from '../../../src/main/core/outbox/back-off.ts';

const MINUTE = 60_000;
const part = fc.double({ min: 0, max: 0.999999, noNaN: true });

test('an attempt waits between half of its time and all of it, never more than six hours', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000 }), part, (attempts, random) => {
      const whole = Math.min(360 * MINUTE, MINUTE * 2 ** Math.min(attempts - 1, 30));
      const wait = backOff(attempts, () => random);
      expect(wait).toBeGreaterThanOrEqual(whole / 2);
      expect(wait).toBeLessThanOrEqual(whole);
    }),
  );
});

test('a later attempt waits no less, chance being equal', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 100 }), part, (attempts, random) => {
      expect(backOff(attempts + 1, () => random)).toBeGreaterThanOrEqual(backOff(attempts, () => random));
    }),
  );
});
