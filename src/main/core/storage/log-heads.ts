import { clockOf } from '../changes/clock.ts';
import { firstAtClock } from './log-moments.ts';
import type { Reader } from './reader.ts';

export interface Stamp {
  readonly seq: number;
  readonly at: number;
}

/**
 * Number and moment of the actions stamped within a half-open span. Actions stamped while the machine's clock had run
 * back come last.
 */
export const stampsWithin = (reader: Reader, from: number, to: number): Iterable<Stamp> =>
  reader.sqlEach<Stamp>(
    `select seq, at from change_group where seq >= ? and seq < ? and at >= ? and at < ?
     union all
     select seq, at from change_group indexed by change_group_stepped where clock >= (at + 1) * 4096 and at >= ? and at < ? and clock >= ?`,
    [firstAtClock(reader, clockOf(from)), firstAtClock(reader, clockOf(to)), from, to, from, to, clockOf(to)],
  );

/** The hash of an action in hex; undefined where there is no such action. */
export function hashOfAction(reader: Reader, seq: number): string | undefined {
  const found = reader.sqlFirst<{ hash: Uint8Array }>('select hash from change_group where seq = ?', [seq]);
  return found && Buffer.from(found.hash).toString('hex');
}
