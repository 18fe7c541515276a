import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../core/workspace-for-test.ts';

/** Malformed calls through both doors together: 20,000 by default, `VDESK_FUZZ=100000` for the long form. */
export const FUZZED_CALLS = Number(process.env.VDESK_FUZZ ?? 20_000);

/** A folder in memory where the system has one, until this process ends: what is fuzzed is not the disk. */
export function memoryFolder(): string {
  if (!existsSync('/dev/shm')) return temporaryFolder();
  const folder = mkdtempSync(join('/dev/shm', 'vdesk-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
