import type { Recurrence } from './recurrence.ts';

/** When a job comes round: so many milliseconds after the start of its last run, or by a recurrence. */
export type Rhythm = { readonly every: number } | { readonly recurrence: Recurrence };

/** A turn that has come. */
export interface Turn {
  readonly dueAt: number;
  /** Further turns that have come since, for all of which one run stands. */
  readonly missed: number;
}

const DAY = 86_400_000;
/** More are not counted. */
const MOST_MISSED = 1000;
/** From here on a run counts as made up for. */
const LATE = 5 * 60_000;

/** The turn that has come by now, or null. `next` gives the first turn after a moment. */
export function dueTurn(countedFrom: number, now: number, next: (after: number) => number): Turn | null {
  const dueAt = next(countedFrom);
  if (dueAt > now) return null;
  let missed = 0;
  for (let turn = next(dueAt); turn <= now && missed < MOST_MISSED; turn = next(turn)) missed += 1;
  return { dueAt, missed };
}

/**
 * True where turns are counted from a moment that the clock has not reached: it was put back. A time of day that has
 * had its run is not given another because of that, unless the clock was put back by more than a day.
 */
export const clockWasPutBack = (rhythm: Rhythm, countedFrom: number, now: number): boolean =>
  countedFrom > now + ('recurrence' in rhythm && rhythm.recurrence.kind !== 'interval' ? DAY : 0);

/** Whether a run made up for a turn that the program was not there for. */
export const wasCaughtUp = (run: { readonly dueAt: number; readonly startedAt: number }): boolean =>
  run.startedAt - run.dueAt >= LATE;
