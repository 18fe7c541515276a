import type { Problem } from '#shared/errors.ts';
import type { RefLabel, Tone } from '#shared/fields.ts';

/** What becomes of a row, the most urgent first. */
export const VERDICTS = ['error', 'new', 'changed', 'unchanged', 'duplicate'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_TONES: Readonly<Record<Verdict, Tone>> = {
  error: 'bad',
  new: 'good',
  changed: 'progress',
  unchanged: 'neutral',
  duplicate: 'warning',
};

export interface UnknownValue {
  readonly field: string;
  readonly value: string;
  readonly count: number;
  readonly rows: readonly number[];
  readonly suggestions: readonly { readonly id: string; readonly label: RefLabel }[];
}

export interface ReportedRow {
  readonly row: number;
  readonly verdict: Verdict;
  readonly problems: readonly Problem[];
  readonly cells: readonly string[];
}

/** What a job of an import leaves behind; results of jobs travel without a type. */
export interface ImportReport {
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly unknownValues: readonly UnknownValue[];
  /** Some rows of every verdict. */
  readonly sample: readonly ReportedRow[];
  readonly header: readonly string[];
  readonly committed: boolean;
  /** The result file. */
  readonly download: string;
}

export const isImportReport = (value: unknown): value is ImportReport =>
  typeof value === 'object' && value !== null && 'counts' in value && 'sample' in value;

/** Rows that a commit would write. */
export const rowsToWrite = ({ counts }: ImportReport): number => counts.new + counts.changed;
