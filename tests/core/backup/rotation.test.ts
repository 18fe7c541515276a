import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BACKUP_KINDS } from '../../../src/main/core/backup/manifest.ts';
import { backupsToKeep, type Dated, KEPT } from '../../../src/main/core/backup/rotation.ts';

const ZONE = 'Asia/Shanghai';
const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const START = Date.UTC(2026, 0, 1);

const anyBackups = fc
  .array(
    fc.record({
      createdAt: fc.integer({ min: START, max: START + 200 * DAY }),
      kind: fc.constantFrom(...BACKUP_KINDS),
    }),
    { maxLength: 120 },
  )
  .map((all) => all.map((each, at): Dated => ({ ...each, name: `b${String(at).padStart(3, '0')}` })));

const keptOf = (backups: readonly Dated[]): Dated[] => {
  const kept = backupsToKeep(backups, ZONE);
  return backups.filter(({ name }) => kept.has(name));
};
const newestOf = (backups: readonly Dated[]): number =>
  Math.max(...backups.map(({ createdAt }) => createdAt));

describe('the rotation', () => {
  test('keeps the newest and everything made by hand, and no more than its rule allows', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = keptOf(backups);
        if (backups.length > 0) expect(newestOf(kept)).toBe(newestOf(backups));
        const byHand = backups.filter(({ kind }) => kind === 'manual');
        for (const backup of byHand) expect(kept).toContain(backup);
        const most = KEPT.hours + KEPT.days + KEPT.weeks + 2 * KEPT.beforeChange;
        expect(kept.length - byHand.length).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('done twice removes nothing more, in whatever order the backups come', () => {
    fc.assert(
      fc.property(anyBackups, (backups) => {
        const kept = keptOf(backups);
        expect(keptOf(kept)).toEqual(kept);
        expect(backupsToKeep([...backups].reverse(), ZONE)).toEqual(backupsToKeep(backups, ZONE));
      }),
    );
  });

  test('goes by the backups and not by today: moving all of them by whole weeks changes nothing', () => {
    fc.assert(
      fc.property(anyBackups, fc.integer({ min: -100, max: 100 }), (backups, weeks) => {
        const moved = backups.map((each) => ({ ...each, createdAt: each.createdAt + weeks * 7 * DAY }));
        expect(backupsToKeep(moved, ZONE)).toEqual(backupsToKeep(backups, ZONE));
      }),
    );
  });

  test('run after every backup of a hundred days leaves each of the last hours, days and weeks a backup', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: HOUR - 1 }), (every, offset) => {
        let held: Dated[] = [];
        let now = START + offset;
        for (; now < START + 100 * DAY; now += every * HOUR)
          held = keptOf([...held, { name: String(now), createdAt: now, kind: 'scheduled' }]);
        const last = newestOf(held);
        const within = (age: number, span: number): boolean =>
          held.some(({ createdAt }) => last - createdAt >= age && last - createdAt < age + span);
        for (let at = 0; at < KEPT.hours; at++) expect(within(at * every * HOUR, every * HOUR)).toBe(true);
        for (let at = 0; at < KEPT.days - 1; at++) expect(within(at * DAY, 2 * DAY)).toBe(true);
        for (let at = 0; at < KEPT.weeks - 1; at++) expect(within(at * 7 * DAY, 14 * DAY)).toBe(true);
      }),
      { numRuns: 5 },
    );
  });
});
