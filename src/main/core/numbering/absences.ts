/** Why a number of a series has no record in the lists. */
export type AbsenceReason =
  /** Its record is in the recycle bin. */
  | 'recycleBin'
  /** The log says its record was removed for good. */
  | 'removed'
  /** It was issued by another copy of the workspace, before the series was continued here. */
  | 'elsewhere'
  /** Nothing is known of it. */
  | 'unknown';

/** A run of serial numbers that are absent for the same reason, both ends included. */
export interface Absence {
  readonly from: number;
  readonly to: number;
  readonly reason: AbsenceReason;
}

/** What is known of the serial numbers of one series in one period. */
export interface Held {
  /** The numbers of records, deleted ones too, as they were written. */
  readonly present: ReadonlyMap<number, string>;
  readonly inBin: ReadonlySet<number>;
  readonly removed: ReadonlyMap<number, string>;
  readonly elsewhere: readonly { readonly after: number; readonly last: number }[];
}

/**
 * The serial numbers from 1 to `last` that are absent, as runs in order, each with its reason. Goes from one number
 * that something is known of to the next, so a counter that was set to a trillion costs nothing.
 */
export function absencesOf(held: Held, last: number): Absence[] {
  const { present } = held;
  const reasonOf = (serial: number): AbsenceReason | null => {
    if (present.has(serial)) return held.inBin.has(serial) ? 'recycleBin' : null;
    if (held.removed.has(serial)) return 'removed';
    return held.elsewhere.some((range) => serial > range.after && serial <= range.last)
      ? 'elsewhere'
      : 'unknown';
  };
  const runs: { from: number; to: number; reason: AbsenceReason }[] = [];
  const add = (from: number, to: number): void => {
    const reason = from > to ? null : reasonOf(from);
    if (reason === null) return;
    const run = runs.at(-1);
    if (run?.reason === reason && run.to === from - 1) run.to = to;
    else runs.push({ from, to, reason });
  };
  const bounds = held.elsewhere.flatMap((range) => [range.after, range.last]);
  const known = new Set([0, ...present.keys(), ...held.removed.keys(), ...bounds]);
  const points = [...known].filter((point) => point <= last).sort((left, right) => left - right);
  points.forEach((point, place) => {
    if (point > 0) add(point, point);
    add(point + 1, (points[place + 1] ?? last + 1) - 1);
  });
  return runs;
}
