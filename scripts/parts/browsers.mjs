import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const ON_PATH = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'Chromium.app/Contents/MacOS/Chromium',
];

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
  'Chromium\\Application\\chrome.exe',
];

/** Where Chromium, Chrome and Edge are installed on each system, in the order of preference. */
function candidates({ platform, env }) {
  if (platform === 'darwin') {
    const folders = ['/Applications', join(env.HOME ?? '/', 'Applications')];
    return MAC.flatMap((app) => folders.map((folder) => join(folder, app)));
  }
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return WINDOWS.flatMap((program) => folders.map((folder) => `${folder}\\${program}`));
  }
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  return ON_PATH.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The path of an installed browser, or undefined. `VENDORDESK_BROWSER` names one. */
export function findBrowser({ platform = process.platform, env = process.env, exists = existsSync } = {}) {
  const chosen = env.VENDORDESK_BROWSER;
  if (chosen && exists(chosen)) return chosen;
  return candidates({ platform, env }).find((path) => exists(path));
}

/**
 * The browser that tests drive, or undefined: where it is installed, Chromium's headless shell, which has no windows of
 * its own to draw and takes a quarter less time.
 */
export function findTestBrowser(machine = {}) {
  const { platform = process.platform, env = process.env, exists = existsSync } = machine;
  if (platform !== 'linux' || env.VENDORDESK_BROWSER) return findBrowser(machine);
  const folders = (env.PATH ?? '').split(delimiter).filter(Boolean);
  const shells = folders.map((folder) => join(folder, 'chromium-headless-shell'));
  return shells.find((path) => exists(path)) ?? findBrowser(machine);
}

/** Chromium refuses its own sandbox to the administrator of a Linux machine. */
export const sandboxFlags = () =>
  process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
