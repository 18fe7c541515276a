import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { AppError } from '#shared/errors.ts';
import { translateStorageError } from './storage-error.ts';
import { WORKSPACE_SUFFIX } from './workspace-folder.ts';

const UNFINISHED = '.unfinished';

/**
 * Builds a folder beside its final place and moves it there once every file of it is on the disk: a process that is
 * killed leaves nothing under the final name. Throws `workspaceExists` where something stands there already.
 */
export function buildWholeFolder<T>(final: string, build: (folder: string) => T): T {
  const folder = `${final}${UNFINISHED}`;
  try {
    demandFree(final);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const built = build(folder);
    for (const name of readdirSync(folder)) flush(join(folder, name));
    flush(folder);
    demandFree(final);
    renameSync(folder, final);
    flush(dirname(final));
    return built;
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw translateStorageError(error);
  }
}

/** Removes a folder: its name is gone at once, so that a process killed meanwhile leaves no half of it. */
export function removeWholeFolder(folder: string): void {
  try {
    const doomed = `${folder}${UNFINISHED}`;
    rmSync(doomed, { recursive: true, force: true });
    renameSync(folder, doomed);
    rmSync(doomed, { recursive: true, force: true });
  } catch (error) {
    throw translateStorageError(error);
  }
}

/** Removes what killed processes left unfinished in `parent`, if nothing has touched it for `age` milliseconds. */
export function sweepUnfinished(parent: string, age = 0): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const folder = join(parent, name);
    if (name.endsWith(UNFINISHED) && Date.now() - statSync(folder).mtimeMs >= age)
      rmSync(folder, { recursive: true, force: true });
  }
}

function demandFree(folder: string): void {
  if (existsSync(folder)) throw new AppError('workspaceExists', { name: basename(folder, WORKSPACE_SUFFIX) });
}

/** Waits until a file or folder is on the disk. Windows keeps folders in order by itself and refuses to flush them. */
function flush(path: string): void {
  if (process.platform === 'win32' && statSync(path).isDirectory()) return;
  const handle = openSync(path, process.platform === 'win32' ? 'r+' : 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
