import { defineConfig } from '@playwright/test';
import { findBrowser, sandboxFlags } from './scripts/parts/browsers.mjs';

const browser = findBrowser();

/** The same specs through both doors: the browser host as a program of its own, and the desktop under the double. */
export default defineConfig<{ door: 'browser' | 'desktop' }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  use: {
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    // tracing costs more than many a test: it is asked for where a failure is looked into
    trace: process.env.VENDORDESK_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args: sandboxFlags(), ...(browser === undefined ? {} : { executablePath: browser }) },
  },
  projects: [
    { name: 'browser', use: { door: 'browser' }, testIgnore: '**/desktop-*.spec.ts' },
    { name: 'desktop', use: { door: 'desktop' }, testIgnore: '**/browser-*.spec.ts' },
  ],
});
