import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, sandboxFlags } from './browsers.mjs';
import { inRoot, NODE, ROOT } from './paths.mjs';
import { giveUp, say } from './say.mjs';

/** A browser that is open already takes the page over and ends at once; then its end says nothing. */
const HANDED_OVER = 3_000;

/** Starts the browser host and gives its address once it serves. */
function startHost(args) {
  const host = spawn(NODE, [inRoot('out', 'main', 'host.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const ready = new Promise((resolve) => {
    let printed = '';
    host.stdout.setEncoding('utf8').on('data', (chunk) => {
      printed += chunk;
      const url = /^READY (\S+)$/m.exec(printed)?.[1];
      if (url !== undefined) resolve(url);
    });
  });
  const ended = new Promise((resolve) => host.once('exit', (code) => resolve(code ?? 1)));
  return { host, ready, ended };
}

/** Opens the page as a window of its own, and stops the host when that window is closed. */
function openWindow(browser, url, profile, host) {
  const openedAt = Date.now();
  const window = spawn(
    browser,
    [
      `--app=${url}`,
      `--user-data-dir=${profile}`,
      '--no-first-run',
      '--no-default-browser-check',
      ...sandboxFlags(),
    ],
    { stdio: 'ignore' },
  );
  window.once('error', () =>
    say(`浏览器没有打开,请自行打开:${url}`, `The browser did not open; open this yourself: ${url}`),
  );
  window.once('exit', () => {
    if (Date.now() - openedAt > HANDED_OVER) host.kill('SIGTERM');
  });
}

/** Runs the browser host until it is stopped, in a browser's window where there is one and `open` asks for it. */
export async function serve({ hostArguments, profileHome, open }) {
  const { host, ready, ended } = startHost(hostArguments);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => host.kill('SIGTERM'));
  const url = await Promise.race([ready, ended.then(() => undefined)]);
  if (url === undefined)
    giveUp('程序没有启动,原因见上。', 'The program did not start; the reason is above.', await ended);
  const browser = open ? findBrowser() : undefined;
  if (open && browser === undefined) {
    say('没有找到 Chromium、Chrome 或 Edge。', 'Neither Chromium, Chrome nor Edge was found.');
  }
  console.log(`VendorDesk: ${url}`);
  say('按 Ctrl+C 结束。', 'Press Ctrl+C to end.');
  if (browser !== undefined) openWindow(browser, url, join(profileHome, 'browser'), host);
  return ended;
}
