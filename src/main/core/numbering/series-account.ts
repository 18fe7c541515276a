import type { LocalText } from '#shared/texts.ts';
import type { Absence } from './absences.ts';

/** A run of absent numbers, written out. */
export interface WrittenAbsence extends Absence {
  readonly first: string;
  readonly last: string;
  readonly count: number;
}

/** The account of one series of one kind of document in one period. */
export interface SeriesAccount {
  readonly entity: string;
  readonly label: LocalText;
  readonly gapless: boolean;
  readonly series: string;
  readonly period: string;
  readonly first: string;
  readonly last: string;
  /** Numbers whose records are here, the recycle bin included. */
  readonly issued: number;
  /** Numbers without a record. */
  readonly missing: number;
  readonly absences: readonly WrittenAbsence[];
  /** Numbers that more than one record bears. */
  readonly repeated: readonly string[];
  /** True where the counter is behind the numbers in use, and would give them out again. */
  readonly behind: boolean;
  /** Whether all is as it must be: nothing is repeated, and a gapless series lacks nothing without a reason. */
  readonly whole: boolean;
  readonly words: LocalText;
}
