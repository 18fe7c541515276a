import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { findBrowser, sandboxFlags } from './browsers.mjs';
import { inRoot, NODE, ROOT } from './paths.mjs';
import { giveUp, say } from './say.mjs';

/** A browser that is open already takes the page over and ends at once; then its end says nothing. */
const HANDED_OVER = 3_000;

/** Starts the browser host. `ready` gives its address, one that lets a single browser in, and the folder it works on. */
function startHost(args) {
  const host = spawn(NODE, [inRoot('out', 'main', 'host.js'), ...args], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const ready = new Promise((resolve) => host.once('message', resolve));
  const ended = new Promise((resolve) => host.once('exit', (code) => resolve(code ?? 1)));
  return { host, ready, ended };
}

/** Tells the host to lock the workspace and end; works on Windows too, where a signal would cut it off. */
const end = (host) => {
  if (host.connected) host.disconnect();
};

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
  const failed = () =>
    say(
      '浏览器没有打开,请自行打开上面的地址。',
      'The browser did not open; open the address above yourself.',
    );
  window.once('error', failed);
  window.once('exit', (code) => {
    if (Date.now() - openedAt > HANDED_OVER) end(host);
    else if (code !== 0) failed();
  });
}

/** Runs the browser host until it is stopped; `open`: in a browser's window, where there is a browser. */
export async function serve(hostArguments, open) {
  const { host, ready, ended } = startHost(hostArguments);
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => end(host));
  const address = await Promise.race([ready, ended.then(() => undefined)]);
  if (address === undefined)
    giveUp('程序没有启动,原因见上。', 'The program did not start; the reason is above.', await ended);
  const browser = open ? findBrowser() : undefined;
  if (open && browser === undefined) {
    say('没有找到 Chromium、Chrome 或 Edge。', 'Neither Chromium, Chrome nor Edge was found.');
  }
  console.log(`VendorDesk: ${address.url}`);
  say('按 Ctrl+C 结束。', 'Press Ctrl+C to end.');
  if (browser !== undefined) openWindow(browser, address.urlOnce, join(address.home, 'browser'), host);
  return ended;
}
