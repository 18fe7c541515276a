import { civilDate } from '../clock.ts';
import { hashOfAction, stampsWithin } from '../storage/log-heads.ts';
import type { Reader } from '../storage/reader.ts';

/** The end of the chain as it stood when a day was over. */
export interface DailyHead {
  /** Civil date in the organisation's zone. */
  readonly day: string;
  /** Number of the last action of the day. */
  readonly action: number;
  /** Its hash in hex: it stands for this action and all before it. */
  readonly hash: string;
  /** How many actions the day had. */
  readonly actions: number;
}

const HOUR = 3_600_000;

/**
 * For each day with actions between two moments, the last of them with its hash; newest day first. Whoever holds such
 * a line can later tell whether any action up to it was changed, left out, or put in.
 */
export function dailyHeads(reader: Reader, from: number, to: number, timeZone: string): DailyHead[] {
  const days = new Map<string, { action: number; actions: number }>();
  const dayOf = hourly((moment) => civilDate(moment, timeZone));
  for (const { seq, at } of stampsWithin(reader, from, to)) {
    const day = dayOf(at);
    const known = days.get(day);
    if (!known) days.set(day, { action: seq, actions: 1 });
    else {
      known.actions += 1;
      known.action = Math.max(known.action, seq);
    }
  }
  return [...days]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, head]) => ({ day, ...head, hash: hashOfAction(reader, head.action) ?? '' }));
}

/** Asks for a moment's day once an hour of log rather than for each action; no zone changes its day within an hour. */
function hourly(dayOf: (moment: number) => string): (moment: number) => string {
  const known = new Map<number, readonly [first: string, last: string]>();
  return (moment) => {
    const hour = Math.floor(moment / HOUR);
    let ends = known.get(hour);
    if (!ends) {
      ends = [dayOf(hour * HOUR), dayOf((hour + 1) * HOUR - 1)];
      known.set(hour, ends);
    }
    const [first, last] = ends;
    return first === last ? first : dayOf(moment); // zones whose day begins within an hour of UTC
  };
}
