/**
 * A double of Electron for machines without its binary: the BUILT main bundle runs in this process, every window is a
 * Playwright page, and the BUILT preload script runs in it. Not simulated: the isolated world itself, the operating
 * system's sandbox, native menus and dialogs.
 */
import { EventEmitter } from 'node:events';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { AppDouble, IpcMainDouble, NoticeDouble, ProtocolDouble, SessionDouble } from './application.ts';
import { importMain } from './module-hook.ts';
import { type Desktop, WindowDouble, type WindowOptions } from './window.ts';

const MAIN = new URL('../../out/main/index.js', import.meta.url);

/** An item of the menu, as the program describes it. */
interface MenuItem {
  readonly label?: string;
  readonly submenu?: readonly MenuItem[];
  readonly click?: () => void;
}

export interface RunningDesktop extends Desktop {
  /** The page of the first window. */
  readonly page: Page;
  readonly window: WindowDouble;
  /** Tells the program that the machine sleeps, or that its screen is locked. */
  readonly powerMonitor: EventEmitter;
  /** Chooses an item of the menu by its name. */
  choose(label: string): void;
  /** Closes every window, as a person does, and waits until the program has ended. */
  close(): Promise<void>;
}

/** Starts the desktop program on a folder of workspaces. */
export async function startDesktop(context: BrowserContext, home: string): Promise<RunningDesktop> {
  const desktop: Desktop = {
    context,
    app: new AppDouble(),
    ipcMain: new IpcMainDouble(),
    protocol: new ProtocolDouble(),
    session: new SessionDouble(),
    windows: new Set(),
    refused: [],
    downloads: [],
  };
  const powerMonitor = new EventEmitter();
  let menu: readonly MenuItem[] = [];
  class BrowserWindow extends WindowDouble {
    constructor(options: WindowOptions) {
      super(desktop, options);
    }
  }
  process.env.VENDORDESK_HOME = home;
  await importMain(MAIN, {
    app: desktop.app,
    BrowserWindow,
    ipcMain: desktop.ipcMain,
    Menu: {
      buildFromTemplate: (template: readonly MenuItem[]) => template,
      setApplicationMenu: (items: readonly MenuItem[]) => {
        menu = items;
      },
    },
    nativeTheme: Object.assign(new EventEmitter(), { shouldUseDarkColors: false }),
    Notification: NoticeDouble,
    powerMonitor,
    protocol: desktop.protocol,
    session: { defaultSession: desktop.session },
  });
  desktop.app.becomeReady();
  await expect.poll(() => desktop.windows.size, { message: 'the main bundle opens a window' }).toBe(1);
  const [window] = desktop.windows;
  if (window === undefined) throw new Error('the window closed at once');
  await window.loaded;
  const page = await window.webContents.page;
  return {
    ...desktop,
    page,
    window,
    powerMonitor,
    choose: (label) => {
      const item = menu.flatMap(({ submenu = [] }) => submenu).find((each) => each.label === label);
      if (!item?.click) throw new Error(`the menu offers no “${label}”`);
      item.click();
    },
    close: async () => {
      for (const { webContents } of desktop.windows) await (await webContents.page).close();
      await desktop.app.ended;
    },
  };
}
