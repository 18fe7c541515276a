import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { inRoot, NODE, programOf } from './paths.mjs';
import { run } from './run.mjs';
import { say } from './say.mjs';

const FETCH_LIMIT = 60_000;
const TRY_AGAIN_AFTER = 24 * 60 * 60 * 1000;
const CACHE = inRoot('node_modules', '.cache', 'vendordesk');
const UNREACHABLE = inRoot('node_modules', '.cache', 'vendordesk', 'electron-unreachable');

/** The path of Electron's binary where it is installed, else undefined. Never fetches anything. */
export function findElectron() {
  const note = programOf('electron', 'path.txt');
  if (!existsSync(note)) return undefined;
  const program = programOf('electron', 'dist', readFileSync(note, 'utf8'));
  return existsSync(program) ? program : undefined;
}

const failedLately = () =>
  existsSync(UNREACHABLE) && Date.now() - statSync(UNREACHABLE).mtimeMs < TRY_AGAIN_AFTER;

/**
 * Electron's binary, fetched at the first start. A failure is remembered for a day, so that starts without a network
 * stay quick.
 */
export async function ensureElectron() {
  const found = findElectron();
  if (found !== undefined || failedLately()) return found;
  say('正在获取 Electron(只需一次,最多一分钟)……', 'Fetching Electron (once, at most a minute) …');
  await run(NODE, [programOf('electron', 'install.js')], { quiet: true, limit: FETCH_LIMIT });
  const fetched = findElectron();
  mkdirSync(CACHE, { recursive: true });
  if (fetched === undefined) writeFileSync(UNREACHABLE, '');
  else rmSync(UNREACHABLE, { force: true });
  return fetched;
}
