import type { BrowserWindow } from 'electron';
import { type DeepLink, deepLinkPath } from '#shared/deep-link.ts';
import { START_PAGE } from './own-page.ts';
import { openWindow, showAgain } from './window.ts';

/** The windows of the program, all on the same workspace. */
export interface Windows {
  /** One more. */
  open(): void;
  /** Brings the one used last forward. */
  show(): void;
  /**
   * Shows the place of a link in the window used last. It is an address within our own page and no more, so a locked
   * workspace stays locked: the place is shown once somebody has opened it, and may see it.
   */
  follow(link: DeepLink): void;
  isFocused(): boolean;
}

const pageOf = (link: DeepLink): string => `${START_PAGE}#${deepLinkPath(link)}`;

/** Looks after the windows; each is made with the same guards. */
export function keepWindows(preload: string): Windows {
  /** The one used last stands last. */
  const windows = new Set<BrowserWindow>();

  const add = (page: string): void => {
    const window = openWindow(preload, page);
    windows.add(window);
    window.on('focus', () => {
      windows.delete(window);
      windows.add(window);
    });
    window.once('closed', () => windows.delete(window));
  };
  const latest = (): BrowserWindow | undefined => [...windows].at(-1);

  return {
    open: () => add(START_PAGE),
    show: () => showAgain(latest()),
    follow: (link) => {
      const window = latest();
      if (window === undefined) return add(pageOf(link));
      // changes what stands behind `#`; the page itself stays, and asks before it leaves what nobody saved
      void window.loadURL(pageOf(link));
      showAgain(window);
    },
    isFocused: () => [...windows].some((window) => window.isFocused()),
  };
}
