import type { App as ElectronApp } from 'electron';
import type { App } from '../app.ts';

/** Closing the last window ends the program on every system; before it goes, the workspace is locked and closed. */
export function endWithLastWindow(electron: ElectronApp, app: Pick<App, 'close'>): void {
  electron.on('window-all-closed', () => electron.quit());
  electron.once('will-quit', (event) => {
    event.preventDefault();
    const leave = (code: number): void => electron.exit(code);
    app.close().then(
      () => leave(0),
      (error: unknown) => {
        console.error(error);
        leave(1);
      },
    );
  });
}
