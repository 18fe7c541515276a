import { spawnSync } from 'node:child_process';

/** Whether Poppler's `pdftotext` is on this machine; a test that needs it says it was skipped where it is not. */
export const hasPdftotext = spawnSync('pdftotext', ['-v']).error === undefined;

/** What a reader copies out of a PDF, page by page. */
export function pdfPages(bytes: Uint8Array): string[] {
  const run = spawnSync('pdftotext', ['-layout', '-', '-'], {
    input: bytes,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
  });
  if (run.status !== 0) throw new Error(`pdftotext failed: ${run.stderr}`);
  return run.stdout.split('\f').slice(0, -1);
}

export const pdfText = (bytes: Uint8Array): string => pdfPages(bytes).join('\n');
