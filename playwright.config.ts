import { defineConfig } from '@playwright/test';
import { findTestBrowser, sandboxFlags } from './scripts/parts/browsers.mjs';

const browser = findTestBrowser();

/**
 * Every spec goes through the browser host, a program of its own. Behind either door stand the same page and the same
 * commands, so through the desktop, under the double, go those in which the door itself takes part: opening and locking,
 * files in and out, windows, the frame, and one whole working day.
 */
const THROUGH_THE_DESKTOP = ['auto-lock', 'desktop-*', 'doors', 'files', 'frame', 'session', 'working-day'];

export default defineConfig<{ door: 'browser' | 'desktop' }>({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  workers: 2,
  // how long a test may hang, not how long it takes: a slow machine is no fault
  timeout: 150_000,
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
    {
      name: 'desktop',
      use: { door: 'desktop' },
      testMatch: THROUGH_THE_DESKTOP.map((spec) => `**/${spec}.spec.ts`),
    },
  ],
});
