import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';

const ROOT = new URL('../../', import.meta.url).pathname;
const ADDRESS = 'https://gallery.test';

let built: string | undefined;

/** Builds the gallery of the design system into a folder of its own, once for all tests of a worker. */
async function builtGallery(): Promise<string> {
  if (built !== undefined) return built;
  const folder = mkdtempSync(join(tmpdir(), 'vendordesk-gallery-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  await build({
    configFile: join(ROOT, 'vite.gallery.config.ts'),
    root: join(ROOT, 'src/renderer/gallery'),
    logLevel: 'error',
    build: { outDir: folder, emptyOutDir: true, minify: false },
  });
  built = folder;
  return folder;
}

/** Opens a page of the gallery, without a server. */
export async function openGallery(page: Page, part = ''): Promise<void> {
  const folder = await builtGallery();
  await page.route(`${ADDRESS}/**`, async (route) => {
    const { pathname } = new URL(route.request().url());
    const path = join(folder, pathname === '/' ? 'index.html' : pathname);
    await (existsSync(path) ? route.fulfill({ path }) : route.fulfill({ status: 404 }));
  });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(`${ADDRESS}/#/${part}`);
}

/** Puts axe into the page. */
export async function withAxe(page: Page): Promise<void> {
  await page.evaluate(readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8'));
}

/** What may differ from one language or appearance to the other, where the rest was looked at before. */
export const LOOK_AND_WORDS = ['color-contrast', 'label-content-name-mismatch'];

/** What axe finds serious or critical on the page, with the places; by all its rules unless some are named. */
export const seriousFindings = (page: Page, only?: readonly string[]): Promise<string[]> =>
  page.evaluate(async (named) => {
    interface Found {
      readonly id: string;
      readonly impact: string | null;
      readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
    }
    const { axe } = window as unknown as {
      axe: { run(context: unknown, options: unknown): Promise<{ violations: readonly Found[] }> };
    };
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      ...(named
        ? { runOnly: { type: 'rule', values: named } }
        : // Chromium lets the keyboard into a box that scrolls and holds nothing to focus
          { rules: { 'scrollable-region-focusable': { enabled: false } } }),
    });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) =>
        nodes
          // a card is called by its title, a day by its date in full; what else stands on them describes them
          .filter(({ html }) => id !== 'label-content-name-mismatch' || !/data-(card|date)=/.test(html))
          .slice(0, 3)
          .map((node) => `${id}: ${node.html.slice(0, 160)} ${node.failureSummary.slice(0, 200)}`),
      );
  }, only);

/**
 * Texts that do not fit their box, and parts wider than the page. A box that scrolls does so on purpose, an ellipsis is
 * on purpose where the page says that texts are too long, and what only screen readers hear is not looked at.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const found: string[] = [];
    const scroller = document.scrollingElement;
    if (scroller && scroller.scrollWidth > scroller.clientWidth + 1) found.push('the page scrolls sideways');
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.clientWidth <= 1 || element.scrollWidth <= element.clientWidth + 1) continue;
      const style = getComputedStyle(element);
      const scrolls = style.overflowX === 'auto' || style.overflowX === 'scroll';
      if (scrolls && !element.matches('main > section > div')) continue;
      if (style.overflowX === 'visible' && !element.matches('button, a, [role="tab"]')) continue;
      if (style.clipPath !== 'none' || element.closest('[data-long], svg')) continue;
      if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) continue;
      if (!element.textContent?.trim()) continue;
      found.push(
        `${element.className}: “${element.textContent.slice(0, 60)}” ${element.scrollWidth} in ${element.clientWidth}`,
      );
    }
    return found;
  });
