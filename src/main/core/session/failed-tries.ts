import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { AppError } from '#shared/errors.ts';

/** Tries that failed since the workspace was last opened. */
export interface FailedTries {
  readonly count: number;
  readonly firstAt: number;
  readonly lastAt: number;
}

const FREE = 3;
const LONGEST = 300_000;

const FailedTriesFile = z.object({ count: z.number().int().min(1), firstAt: z.number(), lastAt: z.number() });
const file = (folder: string): string => join(folder, 'failed-tries.json');

/** How long to wait after so many failures, in milliseconds: nothing at first, then doubling up to five minutes. */
export const waitAfter = (failures: number): number =>
  failures < FREE ? 0 : Math.min(LONGEST, 1000 * 2 ** Math.min(failures - FREE, 20));

/** Null where none failed. A file that cannot be read counts as none: it slows a guess down and guards no secret. */
export function readFailedTries(folder: string): FailedTries | null {
  try {
    return FailedTriesFile.parse(JSON.parse(readFileSync(file(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Throws `tooManyTries` with the seconds left. A clock that was put back does not lengthen the wait. */
export function demandPatience(folder: string, now: number): void {
  const failed = readFailedTries(folder);
  if (!failed) return;
  const left = Math.min(failed.lastAt, now) + waitAfter(failed.count) - now;
  if (left > 0) throw new AppError('tooManyTries', { seconds: Math.ceil(left / 1000) });
}

/** Counts one more failure. Where the disk takes nothing, the answer still is that the secret was wrong. */
export function noteFailure(folder: string, now: number): void {
  const failed = readFailedTries(folder);
  const next: FailedTries = { count: (failed?.count ?? 0) + 1, firstAt: failed?.firstAt ?? now, lastAt: now };
  try {
    writeFileSync(file(folder), JSON.stringify(next), { mode: 0o600 });
  } catch {
    // a read-only or full disk
  }
}

export const forgetFailures = (folder: string): void => rmSync(file(folder), { force: true });
