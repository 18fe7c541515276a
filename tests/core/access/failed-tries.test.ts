import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  demandPatience,
  forgetFailures,
  noteFailure,
  readFailedTries,
  waitAfter,
} from '../../../src/main/core/session/failed-tries.ts';
import { temporaryFolder } from '../workspace-for-test.ts';

describe('failed tries', () => {
  test('make the next one wait longer, never more than five minutes', () => {
    expect([0, 1, 2, 3, 4, 5, 12, 1000].map(waitAfter)).toEqual([
      0, 0, 0, 1000, 2000, 4000, 300_000, 300_000,
    ]);
    fc.assert(fc.property(fc.nat(10_000), (failures) => waitAfter(failures) <= waitAfter(failures + 1)));
  });

  test('are counted until somebody is in; a clock that was put back does not lengthen the wait', () => {
    const folder = temporaryFolder();
    for (let at = 0; at < 5; at++) noteFailure(folder, 1_000_000);
    expect(readFailedTries(folder)).toEqual({ count: 5, firstAt: 1_000_000, lastAt: 1_000_000 });
    expect(() => demandPatience(folder, 1_003_000)).toThrow(
      expect.objectContaining({ code: 'tooManyTries', params: { seconds: 1 } }),
    );
    expect(() => demandPatience(folder, 1_004_000)).not.toThrow();
    expect(() => demandPatience(folder, 10)).toThrow(expect.objectContaining({ params: { seconds: 4 } }));
    forgetFailures(folder);
    expect(() => demandPatience(folder, 10)).not.toThrow();
  });

  test('in a file that cannot be read count as none', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'failed-tries.json'), 'nonsense');
    expect(readFailedTries(folder)).toBeNull();
  });
});
