export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

export function checkCounts(code: number): Counts;
export function vitestCounts(code: number, file: string): Counts;
export function playwrightCounts(code: number, file: string): Counts;
export function sum(all: readonly Counts[]): Counts;
export function countsLine(counts: Counts): string;
