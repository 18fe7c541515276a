import { AppError, type Problem } from '#shared/errors.ts';
import type { Table } from './delimited.ts';
import { inRow } from './row-problems.ts';
import { shorten } from './shorten.ts';
import type { UnknownValue } from './unknown-values.ts';
import type { Counts, RowVerdict, Verdict } from './verdict.ts';

/** What an import, dry or in earnest, found and did. */
export interface ImportSummary {
  readonly counts: Counts;
  readonly unknownValues: readonly UnknownValue[];
  /** The first rows of every verdict, errors first, with their cells. */
  readonly sample: readonly (RowVerdict & { readonly cells: readonly string[] })[];
  readonly header: readonly string[];
  readonly committed: boolean;
  /** The change group of the import, to undo it by; null where nothing was written. */
  readonly group: number | null;
}

export interface ImportReport extends ImportSummary {
  /** The kind of the files below: that of the file that came. */
  readonly resultKind: 'csv' | 'xlsx';
  readonly resultFile: Uint8Array;
  /** Only the rows with errors, to be corrected and imported again; null where there are none. */
  readonly errorFile: Uint8Array | null;
}

const SAMPLE_ROWS = 200;
const MOST_PROBLEMS = 5;
const ORDER: readonly Verdict[] = ['error', 'changed', 'duplicate', 'new', 'unchanged'];

/** Some rows of every verdict with their cells, errors first and most. */
export function sampleOf(table: Table, verdicts: readonly RowVerdict[]): ImportSummary['sample'] {
  const share = SAMPLE_ROWS / 2 / (ORDER.length - 1);
  const left = new Map(ORDER.map((verdict) => [verdict, verdict === 'error' ? SAMPLE_ROWS / 2 : share]));
  const taken = new Map<Verdict, ImportSummary['sample'][number][]>(ORDER.map((verdict) => [verdict, []]));
  for (const [at, verdict] of verdicts.entries()) {
    const room = left.get(verdict.verdict) ?? 0;
    if (room === 0) continue;
    left.set(verdict.verdict, room - 1);
    const cells = table.rows[at]?.cells ?? [];
    const shown = table.header.map((_, column) => shorten(cells[column] ?? ''));
    taken.get(verdict.verdict)?.push({ ...verdict, cells: shown });
  }
  return ORDER.flatMap((verdict) => taken.get(verdict) ?? []);
}

/** The refusal of a file with errors: how many there are, and the first of them by row and column. */
export function refuseErrors(counts: Counts, verdicts: readonly RowVerdict[]): AppError {
  const params = { count: counts.error };
  const first = verdicts
    .filter(({ verdict }) => verdict === 'error')
    .slice(0, MOST_PROBLEMS)
    .flatMap(({ row, problems }): Problem[] => problems.map((problem) => inRow(row, problem)));
  return new AppError('importHasErrors', params, {
    problems: [{ code: 'importHasErrors', params }, ...first],
  });
}
