import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { findTestBrowser } from './browsers.mjs';
import { inRoot } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const DEBIAN_PACKAGES = ['chromium', 'fonts-noto-cjk', 'poppler-utils'];

/** The browser that Playwright has fetched for itself, if it has. */
function playwrightBrowser() {
  const { chromium } = createRequire(inRoot('package.json'))('@playwright/test');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

const mayInstall = () =>
  process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/** A browser for the tests: Playwright's own, an installed one, or on Debian one that is installed now. */
export async function ensureTestBrowser() {
  const found = playwrightBrowser() ?? findTestBrowser();
  if (found !== undefined || !mayInstall()) return found;
  say('没有浏览器,正在安装 chromium……', 'No browser; installing chromium …');
  await run('apt-get', ['update'], { quiet: true });
  await run('apt-get', ['install', '-y', '--no-install-recommends', ...DEBIAN_PACKAGES], { quiet: true });
  return findTestBrowser();
}
