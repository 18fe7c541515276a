import { clockOf } from '../changes/clock.ts';
import type { Reader } from './reader.ts';

/**
 * The number of the first action whose clock is at least this; one past the last where none is. The clock rises with
 * every action, so halving finds it without an index.
 */
export function firstAtClock(reader: Reader, clock: number): number {
  let below = 0;
  let found =
    (reader.sqlFirst<{ seq: number }>('select seq from change_group order by seq desc limit 1')?.seq ?? 0) +
    1;
  while (below + 1 < found) {
    const middle = Math.floor((below + found) / 2);
    const action = reader.sqlFirst<{ seq: number; clock: number }>(
      'select seq, clock from change_group where seq >= ? order by seq limit 1',
      [middle],
    );
    if (!action || action.clock >= clock) found = middle;
    else below = action.seq;
  }
  return found;
}

/** The number of the first action whose moment may be `from` or later. */
export const firstFrom = (reader: Reader, from: number | undefined): number =>
  from === undefined ? 0 : firstAtClock(reader, clockOf(from));

/**
 * The number after all actions before the moment `to`. The clock of the log never runs back; actions stamped earlier
 * than that clock, because the machine's did, are looked up by their own index.
 */
export function firstAfter(reader: Reader, to: number | undefined): number {
  if (to === undefined) return Number.MAX_SAFE_INTEGER;
  const stepped = reader.sqlFirst<{ seq: number | null }>(
    'select max(seq) as seq from change_group indexed by change_group_stepped where clock >= (at + 1) * 4096 and at < ?',
    [to],
  )?.seq;
  return Math.max(firstAtClock(reader, clockOf(to)) - 1, stepped ?? 0) + 1;
}
