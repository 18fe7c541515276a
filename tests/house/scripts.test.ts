import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, findTestBrowser } from '../../scripts/parts/browsers.mjs';
import { readCsv } from '../../scripts/parts/csv.mjs';
import {
  checkCounts,
  countsLine,
  playwrightCounts,
  sum,
  vitestCounts,
} from '../../scripts/parts/reports.mjs';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'vendordesk-scripts-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const report = (content: unknown): string => {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(content));
  return file;
};

describe('the count of tests', () => {
  test('adds up over all runs', () => {
    const unit = report({ numPassedTests: 5, numFailedTests: 1, numPendingTests: 1, numTodoTests: 1 });
    expect(vitestCounts(1, unit)).toEqual({ passed: 5, failed: 1, skipped: 2 });
    const screens = report({ stats: { expected: 3, flaky: 1, unexpected: 0, skipped: 0 } });
    expect(playwrightCounts(0, screens)).toEqual({ passed: 4, failed: 0, skipped: 0 });
    const total = sum([checkCounts(0), checkCounts(1), { passed: 4, failed: 0, skipped: 2 }]);
    expect(countsLine(total)).toBe('5 passed, 1 failed, 2 skipped');
    expect(countsLine({ passed: 1, failed: 0, skipped: 0 })).toBe('1 passed, 0 failed');
  });

  test('never calls a run that ended with an error a success', () => {
    const missing = join(folder, 'missing.json');
    expect(vitestCounts(1, missing).failed).toBe(1);
    expect(playwrightCounts(1, missing).failed).toBe(1);
    const fine = report({ numPassedTests: 5, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 });
    expect(vitestCounts(1, fine).failed).toBe(1);
  });
});

describe('an installed browser', () => {
  const find = (platform: NodeJS.Platform, env: Record<string, string>, installed: string[]) =>
    findBrowser({ platform, env, exists: (path) => installed.includes(path) });

  test.each([
    ['linux', { PATH: '/bin:/usr/bin' }, '/usr/bin/chromium'],
    ['linux', { PATH: '/opt/bin' }, '/opt/bin/microsoft-edge'],
    ['darwin', { HOME: '/Users/lin' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['win32', { PROGRAMFILES: 'C:\\Programs' }, 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'],
  ] as const)('is found on %s with %o', (platform, env, path) => {
    expect(find(platform, env, [path])).toBe(path);
    expect(find(platform, env, [])).toBeUndefined();
  });

  test('is the headless shell for tests, where it is installed and nobody names another', () => {
    const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    const forTests = (env: Record<string, string>, there: readonly string[]) =>
      findTestBrowser({ platform: 'linux', env, exists: (path: string) => there.includes(path) });
    expect(forTests({ PATH: '/bin:/usr/bin' }, both)).toBe('/usr/bin/chromium-headless-shell');
    expect(forTests({ PATH: '/usr/bin' }, ['/usr/bin/chromium'])).toBe('/usr/bin/chromium');
    const named = { PATH: '/usr/bin', VENDORDESK_BROWSER: '/opt/mine' };
    expect(forTests(named, [...both, '/opt/mine'])).toBe('/opt/mine');
  });

  test('is the one that the environment names', () => {
    const env = { PATH: '/usr/bin', VENDORDESK_BROWSER: '/opt/mine' };
    expect(find('linux', env, ['/opt/mine', '/usr/bin/chromium'])).toBe('/opt/mine');
    expect(find('linux', env, ['/usr/bin/chromium'])).toBe('/usr/bin/chromium');
  });
});

test('the list of capabilities holds 168, in 12 domains of 4 capabilities, 6 steps and 4 metrics', () => {
  const rows = readCsv(readFileSync(join(import.meta.dirname, '../../docs/capabilities.csv'), 'utf8'));
  expect(rows).toHaveLength(168);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(168);
  for (const row of rows)
    for (const name of ['id', 'domain', 'kind', 'zh', 'en']) expect(row[name]).toBeTruthy();
  const kinds = new Map<string, number>();
  for (const { domain, kind } of rows)
    kinds.set(`${domain} ${kind}`, (kinds.get(`${domain} ${kind}`) ?? 0) + 1);
  expect(kinds.size).toBe(36);
  for (const [kind, count] of kinds) expect(count).toBe(kind.endsWith('step') ? 6 : 4);
  expect(rows.find(({ id }) => id === 'MKT-P2')?.zh).toBe(
    '执行多渠道营销活动(如内容营销、广告投放、线上活动)',
  );
});
