import { existsSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../core/workspace-for-test.ts';

/** Malformed calls through both doors together: 10,000 by default, `VDESK_FUZZ=100000` for the long form. */
export const FUZZED_CALLS = Number(process.env.VDESK_FUZZ ?? 10_000);

/** A folder in memory where the system has one: what is fuzzed is not the disk. Whoever asks removes it. */
export const memoryFolder = (): string =>
  existsSync('/dev/shm') ? mkdtempSync(join('/dev/shm', 'vdesk-fuzz-')) : temporaryFolder();
