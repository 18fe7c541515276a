/** What is later than this asks a person before it goes. */
export const LATE = 86_400_000;

interface Timed {
  readonly wantedAt: number;
  readonly confirmedAt: number | null;
}

/** Whether an item has waited so long that nobody may want it any more; a person's word gives it another day. */
export const isLate = ({ wantedAt, confirmedAt }: Timed, now: number): boolean =>
  now - Math.max(wantedAt, confirmedAt ?? 0) > LATE;
