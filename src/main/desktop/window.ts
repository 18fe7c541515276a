import { BrowserWindow, nativeTheme } from 'electron';
import { isOwnPage } from './own-page.ts';

/** What each window is made with. A test asserts every line of `webPreferences`. */
const windowOptions = (preload: string): Electron.BrowserWindowConstructorOptions => ({
  title: 'VendorDesk',
  width: 1280,
  height: 800,
  minWidth: 960,
  minHeight: 600,
  show: false,
  autoHideMenuBar: true,
  backgroundColor: nativeTheme.shouldUseDarkColors ? '#1a1b1e' : '#ffffff',
  webPreferences: {
    preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webSecurity: true,
    webviewTag: false,
    spellcheck: false, // would fetch dictionaries from the network
  },
});

/** Opens a window on our own page and keeps it there: no other address, no second window, no embedded one. */
export function openWindow(preload: string, page: string): BrowserWindow {
  const window = new BrowserWindow(windowOptions(preload));
  const contents = window.webContents;
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.on('will-frame-navigate', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  contents.on('will-redirect', (event) => {
    if (!isOwnPage(event.url)) event.preventDefault();
  });
  window.once('ready-to-show', () => window.show());
  void window.loadURL(page);
  return window;
}

/** Brings the window forward when the program is started a second time. */
export function showAgain(window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return;
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
