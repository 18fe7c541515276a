/**
 * `npm start`: installs and builds what is missing, then opens VendorDesk: as a desktop application where Electron is
 * to be had, else in an installed browser, else as an address to open. Needs Node 20 and npm, nothing else.
 */

import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './parts/build.mjs';
import { runDesktop } from './parts/desktop.mjs';
import { ensureElectron } from './parts/electron.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { giveUp, say } from './parts/say.mjs';
import { serve } from './parts/serve.mjs';

const USAGE = 'npm start -- [--demo] [--browser] [--no-open] [--port n] [--home folder]';

function readOptions() {
  try {
    return parseArgs({
      options: {
        demo: { type: 'boolean', default: false },
        browser: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string' },
        home: { type: 'string' },
      },
    }).values;
  } catch (error) {
    return giveUp(`${error.message};用法:${USAGE}`, `usage: ${USAGE}`, 2);
  }
}

const hasDisplay = () =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Tries the desktop application; undefined where there is none on this machine. */
async function desktop(args) {
  const electron = await ensureElectron();
  if (electron === undefined) {
    say('没有 Electron,改在浏览器中打开。', 'Electron is not to be had here, so a browser is used.');
    return undefined;
  }
  const code = await runDesktop(electron, args);
  if (code === undefined) {
    say(
      'Electron 在这台机器上不能启动,改在浏览器中打开。',
      'Electron cannot start on this machine, so a browser is used.',
    );
  }
  return code;
}

const options = readOptions();
const home = options.home === undefined ? undefined : resolve(options.home);
await ensureInstalled();
await ensureBuilt();

const shared = [...(options.demo ? ['--demo'] : []), ...(home === undefined ? [] : ['--home', home])];
const wantsDesktop = !options.browser && !options['no-open'] && options.port === undefined;
let code = wantsDesktop && hasDisplay() ? await desktop(shared) : undefined;
if (code === undefined) {
  const open = hasDisplay() && !options['no-open'];
  if (!hasDisplay())
    say(
      '没有图形界面,请在浏览器中打开下面的地址。',
      'There is no display; open the address below in a browser.',
    );
  const hostArguments = [...shared, ...(options.port === undefined ? [] : ['--port', options.port])];
  code = await serve(hostArguments, open);
}
process.exit(code);
