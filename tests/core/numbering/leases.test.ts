import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkNumbers } from '../../../src/main/core/numbering/check-numbers.ts';
import { continueSeries } from '../../../src/main/core/numbering/continue-series.ts';
import { gapReport } from '../../../src/main/core/numbering/gap-report.ts';
import { leaseSeries } from '../../../src/main/core/numbering/lease-series.ts';
import { currentLease } from '../../../src/main/core/numbering/leases.ts';
import { nextLetter } from '../../../src/shared/series-letter.ts';
import { workspaceWith } from '../workspace-for-test.ts';
import { act, backUp, Contract, type Copy, issue, Lead, restore } from './copies-for-test.ts';

const clock = () => Date.UTC(2026, 10, 23, 4);
const made = () => workspaceWith([Lead, Contract], { clock });
const letterOf = ({ workspace }: Copy): string | undefined =>
  currentLease(workspace.reader, workspace.facts.device)?.series;
const refused = (code: string) => expect.objectContaining({ code });

describe('a lease', () => {
  test('a new workspace holds series A', async () => {
    const copy = await made();
    expect(letterOf(copy)).toBe('A');
    expect([issue(copy), issue(copy)]).toEqual(['HT-A-2026-000001', 'HT-A-2026-000002']);
  });

  test('a restored copy issues nothing until it takes a letter, and everything else works', async () => {
    const original = await made();
    issue(original);
    const restored = restore(original, backUp(original));
    expect(letterOf(restored)).toBeUndefined();
    expect(() => issue(restored)).toThrow(refused('seriesNotLeased'));
    expect(() => act(restored, (work) => work.insert(Lead, { name: '新线索' }))).toThrow(
      refused('seriesNotLeased'),
    );
    act(restored, (work) => work.insert(Contract, { name: '草稿', state: 'draft' }));
    expect(act(restored, (work) => leaseSeries(work, {}))).toBe('B');
    expect(issue(restored)).toBe('HT-B-2026-000001');
    expect(issue(original)).toBe('HT-A-2026-000002');
  });

  test('no letter is taken twice, and none that is not one', async () => {
    const copy = await made();
    expect(() => act(copy, (work) => leaseSeries(work, { series: 'A' }))).toThrow(refused('seriesTaken'));
    for (const series of ['', 'a', 'ABCD', '1', 'A\u202e'])
      expect(() => act(copy, (work) => leaseSeries(work, { series }))).toThrow(
        refused('seriesLetterInvalid'),
      );
    expect(act(copy, (work) => leaseSeries(work, { series: 'C' }))).toBe('C');
    expect(act(copy, (work) => leaseSeries(work, {}))).toBe('B');
    expect(issue(copy)).toBe('HT-B-2026-000001');
  });

  test('a series is continued after the numbers stated, and what was issued elsewhere is no gap', async () => {
    const original = await made();
    issue(original);
    const backup = backUp(original);
    issue(original);
    const last = issue(original);
    original.workspace.close();
    const restored = restore(original, backup);
    const go = (contract: string, reason = '原电脑损坏') =>
      act(restored, (work) => continueSeries(work, { series: 'A', lasts: { contract, lead: '0' }, reason }));
    expect(() => go('0')).toThrow(refused('lastNumberTooLow'));
    expect(() => go('')).toThrow(refused('lastNumberUnreadable'));
    expect(() => go('HT-B-2026-000003')).toThrow(refused('lastNumberUnreadable'));
    expect(() => go('-3')).toThrow(refused('lastNumberUnreadable'));
    expect(() => go(last, ' ')).toThrow(refused('required'));
    expect(letterOf(restored)).toBeUndefined();
    go(last);
    expect(issue(restored)).toBe('HT-A-2026-000004');
    expect(gapReport(restored.workspace.reader, restored.registry)).toMatchObject([
      {
        series: 'A',
        issued: 2,
        missing: 2,
        whole: true,
        absences: [{ first: 'HT-A-2026-000002', last: 'HT-A-2026-000003', reason: 'elsewhere' }],
      },
    ]);
    expect(checkNumbers(restored.workspace.reader, restored.registry)).toEqual([]);
    expect(() => go('9')).toThrow(refused('seriesHeld'));
  });
});

/** One of several copies of a workspace in the world, and whether it is still used. */
interface InUse {
  readonly copy: Copy;
  used: boolean;
}

test('however copies are backed up, restored and leased, with true statements no number is issued twice', async () => {
  const step = fc.record({
    act: fc.constantFrom('issue', 'issue', 'issue', 'backUp', 'restore', 'lease', 'continue'),
    which: fc.nat({ max: 100 }),
    other: fc.nat({ max: 100 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 40 }), async (steps) => {
      const first = await made();
      const world: InUse[] = [{ copy: first, used: true }];
      const backups: string[] = [];
      const issued: string[] = [];
      const letters = new Set(['A']);
      const lastOf = (letter: string): string =>
        issued.findLast((number) => number.startsWith(`HT-${letter}-`)) ?? '0';
      for (const { act: what, which, other } of steps) {
        const used = world.filter((each) => each.used);
        const mine = used[which % used.length];
        if (!mine) break;
        const { copy } = mine;
        if (what === 'issue') {
          if (letterOf(copy) !== undefined) issued.push(issue(copy));
          else expect(() => issue(copy)).toThrow(refused('seriesNotLeased'));
        } else if (what === 'backUp') backups.push(backUp(copy));
        else if (what === 'restore') {
          const backup = backups[other % Math.max(1, backups.length)];
          if (backup !== undefined && world.length < 6)
            world.push({ copy: restore(first, backup), used: true });
        } else if (what === 'lease') {
          // the person names a letter where they know that another copy took the one proposed
          const series = nextLetter(letters);
          letters.add(act(copy, (work) => leaseSeries(work, { series })));
        } else {
          // a true statement: whoever held the series is used no more, and this is the last number it issued
          const series = [...letters][other % letters.size] ?? 'A';
          if (letterOf(copy) === series) continue;
          for (const each of used) if (each !== mine && letterOf(each.copy) === series) each.used = false;
          const lasts = { contract: lastOf(series), lead: '0' };
          act(copy, (work) => continueSeries(work, { series, lasts, reason: '接续' }));
        }
      }
      expect(new Set(issued).size).toBe(issued.length);
      for (const { copy } of world) {
        expect(checkNumbers(copy.workspace.reader, copy.registry)).toEqual([]);
        copy.workspace.close();
      }
    }),
    { numRuns: 25 },
  );
}, 120_000);
