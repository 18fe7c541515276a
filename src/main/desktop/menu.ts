import { Menu, type MenuItemConstructorOptions } from 'electron';
import type { LocalText } from '#shared/texts.ts';

const FILE: LocalText = { zh: '文件', en: 'File' };
const NEW_WINDOW: LocalText = { zh: '新建窗口', en: 'New window' };

interface Commands {
  readonly language: 'zh' | 'en';
  readonly openWindow: () => void;
}

/**
 * The commands that belong to the system and not to a screen: a new window, copy and paste, zoom, full screen, quit. macOS takes
 * their keyboard shortcuts from the menu; elsewhere the bar stays hidden until Alt is pressed.
 */
export function setMenu(platform: NodeJS.Platform, { language, openWindow }: Commands): void {
  const mac = platform === 'darwin';
  const file: MenuItemConstructorOptions = {
    label: FILE[language],
    submenu: [
      { label: NEW_WINDOW[language], accelerator: 'CmdOrCtrl+Shift+N', click: openWindow },
      { type: 'separator' },
      { role: mac ? 'close' : 'quit' },
    ],
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      ...(mac ? [{ role: 'appMenu' } as const] : []),
      file,
      { role: 'editMenu' },
      {
        role: 'viewMenu',
        submenu: [
          { role: 'resetZoom' },
          { role: 'zoomIn' },
          { role: 'zoomOut' },
          { type: 'separator' },
          { role: 'togglefullscreen' },
        ],
      },
      { role: 'windowMenu' },
    ]),
  );
}
