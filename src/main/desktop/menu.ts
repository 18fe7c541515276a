import { Menu } from 'electron';

/**
 * The commands that belong to the system and not to a screen: copy and paste, zoom, full screen, quit. macOS takes
 * their keyboard shortcuts from the menu; elsewhere the bar stays hidden until Alt is pressed.
 */
export function setMenu(platform: NodeJS.Platform): void {
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([
      platform === 'darwin' ? { role: 'appMenu' } : { role: 'fileMenu' },
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
