import { EventEmitter } from 'node:events';
import { readFileSync } from 'node:fs';
import type { BrowserContext, Frame, Page, Request as PageRequest, Route } from '@playwright/test';
import { seenByMain, seenByPage } from './addresses.ts';
import type { AppDouble, IpcMainDouble, ProtocolDouble, SessionDouble } from './application.ts';
import { preparePage } from './in-page.ts';
import { overTheWire, WebContentsDouble } from './web-contents.ts';

export interface WindowOptions {
  readonly webPreferences?: Readonly<Record<string, unknown>>;
}

/** What windows have in common. */
export interface Desktop {
  readonly context: BrowserContext;
  readonly app: AppDouble;
  readonly ipcMain: IpcMainDouble;
  readonly protocol: ProtocolDouble;
  readonly session: SessionDouble;
  readonly windows: Set<WindowDouble>;
  /** Requests and windows that were refused, for tests to look at. */
  readonly refused: string[];
  /** Files that Electron would have handed to the person: an intercepted download never ends in Chromium. */
  readonly downloads: { readonly name: string; readonly bytes: Buffer }[];
}

/** A window: a Playwright page behind the face of a BrowserWindow. */
export class WindowDouble extends EventEmitter {
  readonly options: WindowOptions;
  readonly webContents = new WebContentsDouble();
  readonly #desktop: Desktop;
  #opened = false;
  readonly #loading = Promise.withResolvers<void>();

  /** Settles once the first page has loaded. */
  readonly loaded = this.#loading.promise;

  constructor(desktop: Desktop, options: WindowOptions = {}) {
    super();
    this.#desktop = desktop;
    this.options = options;
    desktop.windows.add(this);
  }

  show(): void {}
  focus(): void {}
  restore(): void {}
  isMinimized = (): boolean => false;
  isFocused = (): boolean => false;
  isDestroyed = (): boolean => this.webContents.isDestroyed();

  async loadURL(address: string): Promise<void> {
    if (this.#opened) {
      // as in Chromium: where only what stands behind `#` is another, the page stays
      await (await this.webContents.page).goto(seenByPage(address));
      return;
    }
    this.#opened = true;
    const page = await this.#desktop.context.newPage();
    this.#watch(page);
    await page.exposeBinding(
      'vendordeskIpc',
      ({ frame }, kind: 'invoke' | 'send', channel: string, args: unknown[]) =>
        this.#receive(frame, kind, channel, args),
    );
    const preload = this.options.webPreferences?.preload;
    if (typeof preload === 'string') {
      await page.addInitScript(
        `(${preparePage.toString()})(${JSON.stringify(readFileSync(preload, 'utf8'))})`,
      );
    }
    let loaded = false;
    await page.route('**/*', (route) => this.#answer(page, route, loaded));
    this.webContents.attach(page);
    await page.goto(seenByPage(address));
    loaded = true;
    this.emit('ready-to-show');
    this.#loading.resolve();
  }

  #watch(page: Page): void {
    const { windows, app, refused } = this.#desktop;
    let navigating = false;
    const isNavigation = (request: PageRequest): boolean =>
      request.isNavigationRequest() && request.frame() === page.mainFrame();
    page.on('request', (request) => {
      if (isNavigation(request)) navigating = true;
    });
    page.on('framenavigated', (frame) => {
      if (frame !== page.mainFrame() || !navigating) return; // a change of the hash alone is no navigation
      navigating = false;
      this.webContents.emit('did-navigate', {}, seenByMain(frame.url()));
    });
    page.on('popup', async (popup) => {
      // its address is not known yet; the program's answer may not depend on it
      const { action } = this.webContents.openHandler({ url: 'about:blank' });
      if (action !== 'deny') return;
      refused.push('window');
      await popup.close();
    });
    page.on('close', () => {
      windows.delete(this);
      this.webContents.emit('destroyed');
      this.emit('closed');
      if (windows.size === 0) app.emit('window-all-closed');
    });
  }

  /** One message of the page, on its way to the main process. */
  async #receive(frame: Frame, kind: 'invoke' | 'send', channel: string, args: unknown[]) {
    const { ipcMain } = this.#desktop;
    const senderFrame = { parent: frame.parentFrame(), url: seenByMain(frame.url()) };
    const event = { sender: this.webContents, senderFrame };
    if (kind === 'send') {
      ipcMain.emit(channel, event, ...args);
      return {};
    }
    const handler = ipcMain.handlers.get(channel);
    if (handler === undefined) return { error: `No handler registered for '${channel}'` };
    try {
      return { value: overTheWire(await handler(event, ...args)) };
    } catch (error) {
      return { error: String(error) };
    }
  }

  /** The answer of the scheme's handler; a desktop window has no business on the network, so nothing else answers. */
  #ask(request: Request): Promise<Response> | Response | undefined {
    return this.#desktop.protocol.handlers.get(new URL(request.url).protocol.slice(0, -1))?.(request);
  }

  async #answer(page: Page, route: Route, loaded: boolean): Promise<void> {
    const request = route.request();
    const url = seenByMain(request.url());
    if (loaded && request.isNavigationRequest() && this.#isStopped(page, request, url)) {
      this.#desktop.refused.push(`navigation ${url}`);
      return route.fulfill({ status: 204 }); // leaves the page where it is
    }
    const body = request.postDataBuffer();
    const method = request.method();
    const init = { method, headers: request.headers(), ...(body ? { body: new Uint8Array(body) } : {}) };
    const response = await this.#ask(new Request(url, init));
    if (response === undefined) {
      this.#desktop.refused.push(`request ${url}`);
      return route.abort();
    }
    const headers = Object.fromEntries(response.headers);
    const bytes = Buffer.from(await response.arrayBuffer());
    const name = /filename\*=UTF-8''([^;]+)/.exec(headers['content-disposition'] ?? '')?.[1];
    if (name !== undefined) this.#desktop.downloads.push({ name: decodeURIComponent(name), bytes });
    await route.fulfill({ status: response.status, headers, body: bytes });
  }

  /** Whether the program stops a navigation that it is told of. */
  #isStopped(page: Page, request: PageRequest, url: string): boolean {
    let stopped = false;
    const isMainFrame = request.frame() === page.mainFrame();
    const event = { url, isMainFrame, preventDefault: () => (stopped = true) };
    this.webContents.emit('will-frame-navigate', event);
    if (isMainFrame) this.webContents.emit('will-navigate', event);
    return stopped;
  }
}
