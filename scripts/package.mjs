/**
 * `npm run package`: the program in an unpacked folder under `dist`. Where Electron's binary is out of reach, a stub
 * stands in for it, so that what is packed can still be looked at.
 */
import { readFileSync } from 'node:fs';
import { ensureBuilt } from './parts/build.mjs';
import { ensureElectron } from './parts/electron.mjs';
import { makeElectronStub } from './parts/electron-stub.mjs';
import { ensureInstalled } from './parts/install.mjs';
import { inRoot, NODE, programOf } from './parts/paths.mjs';
import { run } from './parts/run.mjs';
import { say } from './parts/say.mjs';

const STUB = inRoot('node_modules', '.cache', 'vendordesk', 'electron-stub');

await ensureInstalled();
await ensureBuilt();
const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
if ((await ensureElectron()) === undefined) {
  const { version } = JSON.parse(readFileSync(programOf('electron', 'package.json'), 'utf8'));
  makeElectronStub(STUB, version);
  env.VENDORDESK_ELECTRON_STUB = STUB;
  say(
    '没有 Electron:用占位程序打包,结果不能运行。',
    'Electron is not to be had: packed around a stub, which cannot run.',
  );
}
const args = ['--config', 'electron-builder.config.mjs', '--dir', ...process.argv.slice(2)];
const { code } = await run(NODE, [programOf('electron-builder', 'cli.js'), ...args], { env });
process.exit(code);
