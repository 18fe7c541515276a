import type { RowProblem } from './row-problems.ts';

export const VERDICTS = ['new', 'changed', 'unchanged', 'duplicate', 'error'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** What becomes of one row, and why. */
export interface RowVerdict {
  readonly row: number;
  readonly verdict: Verdict;
  readonly problems: readonly RowProblem[];
}

export type Counts = Readonly<Record<Verdict, number>>;

export function countVerdicts(verdicts: readonly RowVerdict[]): Counts {
  const counts: Record<Verdict, number> = { new: 0, changed: 0, unchanged: 0, duplicate: 0, error: 0 };
  for (const { verdict } of verdicts) counts[verdict] += 1;
  return counts;
}

export const sameCounts = (left: Counts, right: Counts): boolean =>
  VERDICTS.every((verdict) => left[verdict] === right[verdict]);
