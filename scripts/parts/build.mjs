import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot, NODE, programOf } from './paths.mjs';
import { run } from './run.mjs';
import { giveUp, say } from './say.mjs';

const STAMP = inRoot('out', '.built-from');
const SOURCES = ['src', 'electron.vite.config.ts', 'postcss.config.mjs', 'package.json', 'package-lock.json'];

function* filesUnder(path) {
  if (!existsSync(inRoot(path))) return;
  if (path.includes('.')) return yield path;
  const entries = readdirSync(inRoot(path), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  for (const entry of entries) {
    const inner = join(path, entry.name);
    if (entry.isDirectory()) yield* filesUnder(inner);
    else yield inner;
  }
}

/** One hash over everything the build reads. */
function sourceHash() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(source))
      hash
        .update(`${file}\0`)
        .update(readFileSync(inRoot(file)))
        .update('\0');
  }
  return hash.digest('hex');
}

/** Builds the program where a source has changed since the last build. */
export async function ensureBuilt() {
  const hash = sourceHash();
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === hash) return;
  say('正在构建……', 'Building …');
  rmSync(STAMP, { force: true }); // a build that fails leaves nothing of the last one
  const { code, output } = await run(NODE, [programOf('electron-vite', 'bin', 'electron-vite.js'), 'build'], {
    quiet: true,
  });
  if (code !== 0) {
    console.error(output);
    giveUp('构建失败,见上面的输出。', 'The build failed; see above.');
  }
  mkdirSync(inRoot('out'), { recursive: true });
  writeFileSync(STAMP, hash);
}
