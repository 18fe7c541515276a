/** What an approver can say. */
export const VERDICTS = ['approve', 'reject', 'return'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** One of those whose word a step asks for, and the people who may give it: several where a role is asked. */
export interface Place {
  readonly place: number;
  readonly people: readonly string[];
}

/** A word that was given in a step. */
export interface Given {
  readonly place: number;
  readonly verdict: Verdict;
  /** Who gave it. */
  readonly personId: string;
  /** For whom: the same person, or the absent one they stand in for. */
  readonly forId: string;
}

/** A step that waits, as the rules see it. */
export interface OpenStep {
  readonly places: readonly Place[];
  readonly need: number;
  readonly given: readonly Given[];
}

/** Somebody who is away from one civil date to another, both included, and who decides meanwhile. */
export interface Absence {
  readonly personId: string;
  readonly standInId: string;
  readonly from: string;
  readonly to: string;
}

/** Whom a person stands in for on a day, besides themselves. One who stands in passes nothing on. */
export const standsInFor = (personId: string, absences: readonly Absence[], today: string): string[] => [
  ...new Set(
    absences
      .filter(({ standInId, from, to }) => standInId === personId && from <= today && today <= to)
      .map((absence) => absence.personId),
  ),
];

/** The seat that somebody may take in a step now. */
export interface Seat {
  readonly place: number;
  readonly forId: string;
}

/**
 * Where this person may give their word today, their own seat before one that they stand in for; undefined where they
 * may not. Nobody decides on what is their own, for nobody else either, and nobody has two words in a step, whether they
 * gave one themselves or another gave it for them.
 */
export function seatOf(
  personId: string,
  { places, given }: OpenStep,
  own: readonly string[],
  absences: readonly Absence[],
  today: string,
): Seat | undefined {
  const spoken = (id: string): boolean => given.some((word) => word.personId === id || word.forId === id);
  if (own.includes(personId) || spoken(personId)) return undefined;
  const asked = [personId, ...standsInFor(personId, absences, today)];
  for (const forId of asked) {
    if (own.includes(forId) || spoken(forId)) continue;
    const free = places.find(
      ({ place, people }) => people.includes(forId) && !given.some((word) => word.place === place),
    );
    if (free) return { place: free.place, forId };
  }
  return undefined;
}

/**
 * What a step has come to: approved once enough agree, rejected once enough can no longer, returned as soon as somebody
 * sends it back; undefined while it waits.
 */
export function outcomeOf({
  places,
  need,
  given,
}: OpenStep): 'approved' | 'rejected' | 'returned' | undefined {
  const count = (verdict: Verdict): number => given.filter((word) => word.verdict === verdict).length;
  if (count('return') > 0) return 'returned';
  if (count('approve') >= need) return 'approved';
  if (places.length - count('reject') < need) return 'rejected';
  return undefined;
}
