import type { PowerMonitor } from 'electron';
import type { App } from '../app.ts';

/** When the machine goes to sleep or the system locks its screen, nobody is at the desk any more. */
export function lockWhenAway(monitor: PowerMonitor, app: Pick<App, 'core'>): void {
  const leave = (): void => app.core.autoLock.leave();
  monitor.on('suspend', leave);
  monitor.on('lock-screen', leave);
}
