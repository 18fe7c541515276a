import { execFileSync } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from './core/workspace-for-test.ts';

const PAGE = 4096;

/** A file system of a few megabytes on which an exact number of pages can be left free. */
export interface SmallDisk {
  readonly folder: string;
  /** Fills the disk until `pages` pages of 4 KiB are free. */
  leave(pages: number): void;
  /** Gives the space back. */
  free(): void;
  remove(): void;
}

/** Makes one; undefined where the machine does not let us: only root may mount. */
export function smallDisk(megabytes: number): SmallDisk | undefined {
  if (process.platform !== 'linux') return undefined;
  const folder = join(temporaryFolder(), 'small');
  mkdirSync(folder);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  const ballast = join(folder, 'ballast');
  const free = (): void => rmSync(ballast, { force: true });
  return {
    folder,
    leave: (pages) => {
      free();
      const file = openSync(ballast, 'w');
      const { bavail, bsize } = statfsSync(folder);
      const chunk = Buffer.alloc(PAGE);
      for (let left = (bavail * bsize) / PAGE - pages; left > 0; left--) writeSync(file, chunk);
      closeSync(file);
    },
    free,
    remove: () => execFileSync('umount', [folder]),
  };
}
