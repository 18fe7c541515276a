/**
 * `npm test`: the whole proof. Installs and builds what is missing, then checks format and lint, types, import rules,
 * and runs the unit tests and the browser tests. Goes on after a failure, so that one run shows them all.
 */
import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './parts/build.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { inRoot, NODE, programOf } from './parts/paths.mjs';
import { checkCounts, countsLine, playwrightCounts, sum, vitestCounts } from './parts/reports.mjs';
import { run } from './parts/run.mjs';
import { say } from './parts/say.mjs';
import { ensureTestBrowser } from './parts/test-browser.mjs';

const REPORTS = inRoot('test-results', 'reports');
const UNIT_REPORT = inRoot('test-results', 'reports', 'vitest.json');
const BROWSER_REPORT = inRoot('test-results', 'reports', 'playwright.json');

/** The workspaces that tests make are gigabytes in the end: they get a folder of this run's own, removed at its end. */
const SCRATCH = mkdtempSync(join(tmpdir(), 'vd-'));
chmodSync(SCRATCH, 0o755); // a mail server of the tests gives up its rights and must still get in
process.on('exit', () => rmSync(SCRATCH, { recursive: true, force: true, maxRetries: 3 }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(130));
const SCRATCH_ENV = { TMPDIR: SCRATCH, TEMP: SCRATCH, TMP: SCRATCH };

const node = (program, args, env) =>
  run(NODE, [programOf(...program), ...args], { env: { ...process.env, ...SCRATCH_ENV, ...env } });

/** A check that prints its findings and says yes or no. */
const check =
  (program, ...args) =>
  async () =>
    checkCounts((await node(program, args)).code);

async function unitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  const { code } = await node(['vitest', 'vitest.mjs'], ['run', ...reporters]);
  return vitestCounts(code, UNIT_REPORT);
}

async function browserTests() {
  const browser = await ensureTestBrowser();
  if (browser === undefined) {
    say(
      '没有浏览器。请安装 Chrome、Edge 或 Chromium,或运行 npx playwright install chromium。',
      'There is no browser. Install Chrome, Edge or Chromium, or run npx playwright install chromium.',
    );
    return checkCounts(1);
  }
  const { code } = await node(['@playwright', 'test', 'cli.js'], ['test', '--reporter=list,json'], {
    VENDORDESK_BROWSER: browser,
    PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT,
  });
  return playwrightCounts(code, BROWSER_REPORT);
}

const STEPS = [
  ['格式与静态检查', 'format and lint', check(['@biomejs', 'biome', 'bin', 'biome'], 'check', '.')],
  ['类型', 'types', check(['typescript', 'bin', 'tsc'], '-b')],
  [
    '导入规则',
    'import rules',
    check(
      ['dependency-cruiser', 'bin', 'dependency-cruiser.mjs'],
      'src',
      '--config',
      '.dependency-cruiser.mjs',
    ),
  ],
  ['单元测试', 'unit tests', unitTests],
  ['浏览器测试', 'browser tests', browserTests],
];

await ensureInstalled();
await ensureBuilt();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const lines = [];
const results = [];
for (const [zh, en, step] of STEPS) {
  console.log(`\n=== ${zh} / ${en}`);
  const startedAt = Date.now();
  const counts = await step();
  const line = `${en}: ${countsLine(counts)} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`;
  console.log(line);
  lines.push(line);
  results.push(counts);
}

const total = sum(results);
console.log(`\n${lines.join('\n')}\n${countsLine(total)}`);
process.exit(total.failed === 0 ? 0 : 1);
