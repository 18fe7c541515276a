import { existsSync, readFileSync } from 'node:fs';

const readJson = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);

/** A run that ended with an error counts as one failure at least, also where it got no further than starting. */
function tally(code, counts = { passed: 0, failed: 0, skipped: 0 }) {
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

/** A check that only says yes or no counts as one test. */
export const checkCounts = (code) => tally(code, { passed: code === 0 ? 1 : 0, failed: 0, skipped: 0 });

/** What vitest's JSON reporter wrote. */
export function vitestCounts(code, file) {
  const report = readJson(file);
  return tally(
    code,
    report && {
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    },
  );
}

/** What Playwright's JSON reporter wrote. */
export function playwrightCounts(code, file) {
  const stats = readJson(file)?.stats;
  return tally(
    code,
    stats && { passed: stats.expected + stats.flaky, failed: stats.unexpected, skipped: stats.skipped },
  );
}

export const sum = (all) =>
  all.reduce(
    (total, { passed, failed, skipped }) => ({
      passed: total.passed + passed,
      failed: total.failed + failed,
      skipped: total.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );

/** `12 passed, 0 failed`, and what was skipped where something was. */
export const countsLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
