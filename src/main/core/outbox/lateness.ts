/** What is later than this asks a person before it goes. */
export const LATE = 86_400_000;

interface Timed {
  readonly wantedAt: number;
  readonly confirmedAt: number | null;
  readonly device: string;
}

/** Why an item waits for a person's word. */
export type Doubt = 'late' | 'otherDevice';

/**
 * What a person has to decide before an item goes: whether anybody wants it still after more than a day, or whether the
 * device it was put into the outbox on has sent it, where this workspace is a copy restored from a backup. A word given
 * settles it for another day.
 */
export function doubtOf({ wantedAt, confirmedAt, device }: Timed, now: number, here: string): Doubt | null {
  if (device !== here) return 'otherDevice';
  return now - Math.max(wantedAt, confirmedAt ?? 0) > LATE ? 'late' : null;
}
