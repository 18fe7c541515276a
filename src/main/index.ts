import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { app as electron, ipcMain, Notification, powerMonitor, session } from 'electron';
import { createApp } from './app.ts';
import { endWithLastWindow } from './desktop/life.ts';
import { linkIn, serveLinks } from './desktop/links.ts';
import { lockWhenAway } from './desktop/lock-when-away.ts';
import { setMenu } from './desktop/menu.ts';
import { showNotices } from './desktop/notices.ts';
import { desktopOptions } from './desktop/options.ts';
import { denyPermissions } from './desktop/permissions.ts';
import { registerScheme, serveScheme } from './desktop/protocol.ts';
import { serveTransport } from './desktop/transport.ts';
import { keepWindows } from './desktop/windows.ts';
import { reportStartupError } from './startup-error.ts';

// Paths are resolved here, in the entry, because the bundler moves shared modules into another folder.
const fromHere = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const WEB_ROOT = fromHere('../renderer');
const PRELOAD = fromHere('../preload/index.cjs');
const RESOURCES = fromHere('../../resources');
const WORKER = new URL('./worker.js', import.meta.url);

const { home, demo } = desktopOptions(process.argv);

async function start(): Promise<void> {
  const app = createApp({ home, resources: RESOURCES, worker: WORKER, source: 'screen' });
  app.stayOpen();
  endWithLastWindow(electron, app);
  lockWhenAway(powerMonitor, app);
  if (demo) await app.openDemo();
  denyPermissions(session.defaultSession);
  serveScheme(app, WEB_ROOT);
  serveTransport(ipcMain, app);
  const windows = keepWindows(PRELOAD);
  const language = electron.getLocale().startsWith('zh') ? 'zh' : 'en';
  setMenu(process.platform, { language, openWindow: windows.open });
  serveLinks(electron, windows.follow);
  const link = linkIn(process.argv);
  if (link) windows.follow(link);
  else windows.open();
  showNotices(
    app,
    (text) => {
      const notice = new Notification({ title: 'VendorDesk', body: text[language] });
      notice.on('click', windows.show);
      notice.show();
    },
    windows.isFocused,
  );
  electron.on('second-instance', (_event, argv) => {
    const asked = linkIn(argv);
    if (asked) windows.follow(asked);
    else windows.show();
  });
}

registerScheme();
electron.enableSandbox();
// The window's own profile stands beside the workspaces, so that one lock guards one home.
const profile = join(home, 'desktop');
mkdirSync(profile, { recursive: true });
electron.setPath('userData', profile);

if (electron.requestSingleInstanceLock()) {
  // Not awaited at the top level: Electron becomes ready only after this module has been evaluated.
  electron
    .whenReady()
    .then(start)
    .catch((error: unknown) => {
      reportStartupError(error);
      electron.exit(1);
    });
} else {
  electron.quit();
}
