import { existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { findBrowser, sandboxFlags } from '../../scripts/parts/browsers.mjs';
import { startHost } from '../e2e/host-process.ts';
import { BENCH_PASSPHRASE, benchWorkspace, fillDeals } from './bench-workspace.ts';
import { milliseconds, percentile, type Row } from './measure.ts';

const HOST = fileURLToPath(new URL('../../out/main/host.js', import.meta.url));
const DEALS = 8800;

/** Resident memory of a process in megabytes; Linux only. */
function megabytes(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  if (!existsSync(status)) return undefined;
  const found = /VmRSS:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'));
  return found ? Number(found[1]) / 1024 : undefined;
}

/** Counts the length of every frame, milliseconds, while something is done to the page. */
async function framesDuring(page: Page, act: () => Promise<void>): Promise<number[]> {
  await page.evaluate(() => {
    const frames: number[] = [];
    let last = performance.now();
    const tick = (now: number): void => {
      frames.push(now - last);
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    Object.assign(window, { frames });
  });
  await act();
  const frames = await page.evaluate(() => (window as unknown as { frames: number[] }).frames);
  return frames.slice(2).sort((a, b) => a - b);
}

/** Drags the first card of the board across two columns. */
async function dragCard(page: Page): Promise<void> {
  const [from, to] = [
    await page.locator('[data-testid^="column-"] [data-card="0"]').first().boundingBox(),
    await page.locator('[data-testid^="column-"]').nth(2).boundingBox(),
  ];
  if (!from || !to) throw new Error('the board is empty');
  await page.mouse.move(from.x + 40, from.y + 20);
  await page.mouse.down();
  await page.mouse.move(to.x + 60, to.y + 200, { steps: 60 });
}

/** Scrolls the list by wheel as fast as a hand does. */
async function scrollList(page: Page): Promise<void> {
  await page.mouse.move(700, 450);
  for (let at = 0; at < 80; at++) {
    await page.mouse.wheel(0, 900);
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  }
}

/** Screens that people go back and forth between, by address and heading. */
const ROUTES = [
  ['/sales', '销售首页'],
  ['/sales/pipeline', '商机看板'],
  ['/sales/deals', '商机'],
  ['/directory/customers', '客户'],
  ['/sales/forecast', '销售预测'],
  ['/work', '我的工作'],
  ['/sales/quotes', '报价'],
  ['/metrics', '指标'],
] as const;

/** From the change of address to the frame in which heading and content stand, with nothing on its way any more. */
const goingTo = (page: Page, [address, heading]: (typeof ROUTES)[number]): Promise<number> =>
  page.evaluate(
    ([to, name]) =>
      new Promise<number>((resolve) => {
        const begun = performance.now();
        location.hash = to;
        const look = (): void => {
          const main = document.querySelector('main');
          const title = main?.querySelector('h1')?.textContent ?? '';
          const loading = main?.querySelector('[role="status"][aria-label="正在载入…"]');
          if (title.includes(name) && !loading) resolve(performance.now() - begun);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      }),
    [address, heading] as const,
  );

/** Types into the search of a list, letter by letter. */
async function type(page: Page): Promise<void> {
  const input = page.getByPlaceholder('搜索商机');
  await input.click();
  await input.pressSequentially('shanghai zhoucheng 2026 caigou', { delay: 15 });
}

/** The built program in a browser: how soon the first screen and the board are there, how dragging feels, memory. */
export async function benchScreen(): Promise<Row[]> {
  const executablePath = findBrowser();
  if (!existsSync(HOST) || executablePath === undefined) return [];
  const bench = await benchWorkspace();
  fillDeals(bench, DEALS);
  const started = performance.now();
  const host = await startHost(dirname(dirname(bench.path)), { asIs: true });
  const browser = await chromium.launch({ executablePath, args: sandboxFlags() });
  const rows: Row[] = [];
  const budget = (what: string, measured: string, limit: string, within: boolean): void => {
    rows.push({ what, measured, ratio: '', budget: limit, within });
  };
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'zh-CN' });
    await page.goto(host.url);
    await page.getByLabel('口令').waitFor();
    const first = performance.now() - started;
    budget('start of host and browser to the first screen', milliseconds(first), '≤ 2000 ms', first <= 2000);
    await page.getByLabel('口令').fill(BENCH_PASSPHRASE);
    const unlocking = performance.now();
    await page.getByRole('button', { name: '解锁' }).click();
    await page.locator('main h1').first().waitFor();
    const unlocked = performance.now() - unlocking;
    budget(
      'first screen after unlocking, key derivation included',
      milliseconds(unlocked),
      '≤ 1000 ms',
      unlocked <= 1000,
    );
    const opened = performance.now();
    await page.evaluate(() => {
      location.hash = '/sales/pipeline';
    });
    await page.locator('[data-card="0"]').first().waitFor();
    const board = performance.now() - opened;
    budget(`board of ${DEALS} deals opens`, milliseconds(board), '≤ 1000 ms', board <= 1000);
    const memory = megabytes(host.process.pid);
    if (memory !== undefined)
      budget('memory of the host with the board open', `${memory.toFixed(0)} MB`, '≤ 300 MB', memory <= 300);
    const drag = await framesDuring(page, () => dragCard(page));
    await page.mouse.up();
    const frame = (what: string, frames: readonly number[], part: number, limit: number): void => {
      const taken = percentile(frames, part);
      budget(what, milliseconds(taken), `≤ ${limit} ms`, taken <= limit);
    };
    frame('frame while a card is dragged, p50 (50 fps)', drag, 0.5, 20);
    frame('frame while a card is dragged, p99', drag, 0.99, 50);
    await page.evaluate(() => {
      location.hash = '/sales/deals';
    });
    await page.getByRole('row').nth(5).waitFor();
    const scroll = await framesDuring(page, () => scrollList(page));
    frame('frame while the list is scrolled, p50', scroll, 0.5, 20);
    frame('frame while the list is scrolled, worst', scroll, 1, 50);
    const typing = await framesDuring(page, () => type(page));
    frame('frame while somebody types into a search, worst', typing, 1, 50);
    for (const route of ROUTES) await goingTo(page, route); // each room's code is fetched once
    const taken = new Map(ROUTES.map(([address]) => [address, [] as number[]]));
    for (let round = 0; round < 5; round++)
      for (const route of ROUTES) taken.get(route[0])?.push(await goingTo(page, route));
    for (const [address, each] of taken) {
      const usual = percentile(
        each.toSorted((a, b) => a - b),
        0.5,
      );
      budget(`change of screen to the content of ${address}`, milliseconds(usual), '≤ 100 ms', usual <= 100);
    }
  } finally {
    await browser.close();
    await host.stop();
  }
  return rows;
}
