import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, test as base, type Page } from '@playwright/test';
import { type RunningDesktop, startDesktop } from '../electron/start.ts';
import { firstStart } from './at-work.ts';
import { type RunningHost, startHost } from './host-process.ts';

export { expect } from '@playwright/test';

export type Door = 'browser' | 'desktop';
export interface DoorOptions {
  door: Door;
  /** Whether there is nothing yet: the program greets with its first start. Else `begin` unlocks a workspace. */
  empty: boolean;
}

/** Made once in each worker, through the wizard, and copied for each test. */
let made: Promise<string> | undefined;

async function makeWorkspace(browser: Browser): Promise<string> {
  const home = mkdtempSync(join(tmpdir(), 'vendordesk-made-'));
  process.once('exit', () => rmSync(home, { recursive: true, force: true }));
  const host = await startHost(home);
  const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 800 } });
  const wizard = await context.newPage();
  await wizard.goto(host.url);
  await firstStart(wizard);
  await context.close();
  await host.stop();
  return join(home, 'workspaces');
}

/** VendorDesk, running on a folder of its own. */
export interface Desk {
  readonly door: Door;
  /** The folder that holds the workspaces. */
  readonly home: string;
  /** The page of the running program; another one after `restart`. */
  readonly page: Page;
  /** Ends the program and starts it again on the same folder. */
  restart(): Promise<Page>;
  /** The browser host, where the door is the browser. */
  readonly host: RunningHost | undefined;
  /** The double of Electron, where the door is the desktop. */
  readonly desktop: RunningDesktop | undefined;
}

export const test = base.extend<DoorOptions & { desk: Desk }>({
  door: ['browser', { option: true }],

  empty: [false, { option: true }],

  desk: async ({ door, empty, context, browser }, use) => {
    const home = mkdtempSync(join(tmpdir(), 'vendordesk-e2e-'));
    if (!empty) {
      made ??= makeWorkspace(browser);
      cpSync(await made, join(home, 'workspaces'), { recursive: true });
    }
    let host: RunningHost | undefined;
    let desktop: RunningDesktop | undefined;
    let page: Page;

    const start = async (): Promise<Page> => {
      if (door === 'desktop') {
        desktop = await startDesktop(context, home);
        return desktop.page;
      }
      host = await startHost(home);
      const opened = await context.newPage();
      await opened.goto(host.url);
      return opened;
    };
    const end = async (): Promise<void> => {
      if (door === 'browser') await page.close();
      await desktop?.close();
      await host?.stop();
      desktop = undefined;
      host = undefined;
    };

    page = await start();
    await use({
      door,
      home,
      get page() {
        return page;
      },
      get host() {
        return host;
      },
      get desktop() {
        return desktop;
      },
      restart: async () => {
        await end();
        page = await start();
        return page;
      },
    });
    await end();
    rmSync(home, { recursive: true, force: true });
  },
});
