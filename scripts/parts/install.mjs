import { createHash } from 'node:crypto';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { inRoot, NODE } from './paths.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

const LOCK = inRoot('package-lock.json');
const INSTALLED = inRoot('node_modules', '.package-lock.json');
const STAMP = inRoot('node_modules', '.vendordesk-installed');

const lockHash = () => createHash('sha256').update(readFileSync(LOCK)).digest('hex');

/** Whether what is installed is what the lock file says. Without our stamp, someone ran npm by hand: then by age. */
function isInstalled() {
  if (!existsSync(INSTALLED) || !existsSync(NODE)) return false;
  if (existsSync(STAMP)) return readFileSync(STAMP, 'utf8') === lockHash();
  return statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs;
}

/** npm as it was started, or as the system knows it. */
function npm(args) {
  const program = process.env.npm_execpath;
  if (program?.endsWith('.js')) return [process.execPath, [program, ...args]];
  return process.platform === 'win32' ? ['cmd.exe', ['/c', 'npm', ...args]] : ['npm', args];
}

/** Installs the packages where they are missing or the lock file has changed. */
export async function ensureInstalled() {
  if (isInstalled()) return;
  say('正在安装依赖(npm ci)……', 'Installing packages (npm ci) …');
  // `npm ci` removes node_modules first; Windows cannot remove the Node that runs this very script.
  const keep = process.platform === 'win32' && existsSync(NODE);
  const { code } = await run(
    ...npm(keep ? ['install', '--no-audit', '--no-fund'] : ['ci', '--no-audit', '--no-fund']),
  );
  if (code !== 0)
    giveUp('安装失败,请检查网络后重试。', 'The installation failed; check the network and try again.');
  writeFileSync(STAMP, lockHash());
}
