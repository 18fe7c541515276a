/** Something measured, as it was reported. */
export interface UsageEvent {
  /** transaction_id: the same one is counted once. */
  readonly id: string;
  readonly meter: string;
  /** Epoch milliseconds. */
  readonly at: number;
  /** Decimal text, or what `unique` counts. */
  readonly value: string;
  /** For meters that carry members over: whether one came or left. */
  readonly change?: 'add' | 'remove';
}

/** What became of reported events. */
export interface ReceivedUsage {
  readonly accepted: readonly UsageEvent[];
  readonly duplicates: readonly UsageEvent[];
  /** The same id with another content: the first is kept. */
  readonly conflicts: readonly UsageEvent[];
  /** More than a day ahead of the clock. */
  readonly ahead: readonly UsageEvent[];
}

const DAY = 86_400_000;

const sameBody = (one: UsageEvent, other: UsageEvent): boolean =>
  one.at === other.at && one.value === other.value && (one.change ?? 'add') === (other.change ?? 'add');

/**
 * BIL-USE-1, BIL-USE-2. Sorts events that arrive at `now` beside those that are known, all of one account: the same id
 * with the same content counts once, with another it is a conflict; instants more than 24 hours ahead are refused.
 */
export function receiveUsage(
  known: readonly UsageEvent[],
  arrived: readonly UsageEvent[],
  now: number,
): ReceivedUsage {
  const key = ({ meter, id }: UsageEvent): string => JSON.stringify([meter, id]);
  const byKey = new Map(known.map((event) => [key(event), event]));
  const result = {
    accepted: [] as UsageEvent[],
    duplicates: [] as UsageEvent[],
    conflicts: [] as UsageEvent[],
    ahead: [] as UsageEvent[],
  };
  for (const event of arrived) {
    const first = byKey.get(key(event));
    if (first) (sameBody(first, event) ? result.duplicates : result.conflicts).push(event);
    else if (event.at > now + DAY) result.ahead.push(event);
    else {
      byKey.set(key(event), event);
      result.accepted.push(event);
    }
  }
  return result;
}
